import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser says that another site's page sent this post. A browser that says nothing is let in: the cookies are
 * SameSite=Lax, so such a post carries none that matters. `host` is what the browser asked for.
 */
export function isForeignPost(headers: IncomingHttpHeaders, host: string | undefined, appUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  if (origin === undefined || origin === appUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
