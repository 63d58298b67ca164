import type { HeadersFunction } from '@remix-run/node';
import { heldAndAsked } from '~/platform/held-pages';

/** Nothing of the person is in these pages and no cookie is read. */
export const keptInCaches: HeadersFunction = () => ({ 'Cache-Control': heldAndAsked });

/** Pages that say why someone came: no copy stays in the browser. */
export const keptNowhere: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });
