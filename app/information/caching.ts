import type { HeadersFunction } from '@remix-run/node';

/** Nothing of the person is in these pages and no cookie is read: any cache may keep them for five minutes. */
export const keptInCaches: HeadersFunction = () => ({ 'Cache-Control': 'public, max-age=300' });

/** Pages that say why someone came: no copy stays in the browser. */
export const keptNowhere: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });
