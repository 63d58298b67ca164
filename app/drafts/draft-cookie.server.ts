import { createCookie } from '@remix-run/node';
import { settings } from '~/platform/env.server';
import { cookieSecrets } from '~/platform/keys.server';

type Drafts = Readonly<Record<string, string>>;

const name = 'portal-form';

// Made when first used: the secrets are loaded after this module is. A session cookie: it ends with the browser.
let made: ReturnType<typeof createCookie> | undefined;
const cookie = () =>
  (made ??= createCookie(name, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: settings.isProduction,
    secrets: [...cookieSecrets()],
  }));

/** The drafts this browser may open, by form. `isBroken`: there is a cookie, but not one we signed. */
export async function readDraftCookie(request: Request): Promise<{ drafts: Drafts; isBroken: boolean }> {
  const header = request.headers.get('Cookie');
  const value: unknown = await cookie().parse(header);
  if (typeof value === 'object' && value !== null) return { drafts: value as Drafts, isBroken: false };
  return { drafts: {}, isBroken: new RegExp(`(^|;\\s*)${name}=[^;]`).test(header ?? '') };
}

/** A Set-Cookie header; without drafts it takes the cookie away. */
export function draftCookie(drafts: Drafts): Promise<string> {
  return Object.keys(drafts).length > 0
    ? cookie().serialize(drafts)
    : cookie().serialize('', { maxAge: 0, expires: new Date(0) });
}
