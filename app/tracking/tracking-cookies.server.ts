import { createCookie } from '@remix-run/node';
import { settings } from '~/platform/env.server';
import { cookieSecrets } from '~/platform/keys.server';

/** What a right code opens in this browser, and until when. Both end with the browser's session as well. */
interface Visit {
  id: string;
  until: number;
  /** Wrong tries before it that its owner had not been told of. */
  tried?: Tries;
}

interface Tries {
  count: number;
  lastAt: string;
}

const minutes = 15;

// Made when first used: the secrets are loaded after this module is.
const cookie = (name: string) =>
  createCookie(name, {
    ...{ httpOnly: true, sameSite: 'lax', path: '/', secure: settings.isProduction, secrets: cookieSecrets() },
  });

async function visit(name: string, request: Request, now: Date): Promise<Visit | null> {
  const value = (await cookie(name).parse(request.headers.get('Cookie'))) as Partial<Visit> | null;
  if (typeof value?.id !== 'string' || (value.until ?? 0) <= now.getTime()) return null;
  return value as Visit;
}

const read = async (name: string, request: Request, now: Date) => (await visit(name, request, now))?.id ?? null;

const begin = (name: string, id: string, now: Date, more: Pick<Visit, 'tried'> = {}) =>
  cookie(name).serialize({ id, until: now.getTime() + minutes * 60_000, ...more } satisfies Visit);
const end = (name: string) => cookie(name).serialize('', { maxAge: 0 });

/** The request that this browser follows up, and what its owner is told of wrong tries until they do something there. */
export const readTracked = (request: Request, now: Date) => visit('portal-track', request, now);
export const beginTracking = (referralId: string, now: Date, tried?: Tries) =>
  begin('portal-track', referralId, now, tried && { tried });

/** The token of the work mailbox that this browser has shown to be its own. */
export const readSender = (request: Request, now: Date) => read('portal-sender', request, now);
export const beginSender = (mailbox: string, now: Date) => begin('portal-sender', mailbox, now);

/** The id of the request that this browser may make a link for, as it has sent it at work. */
export const readLinkFor = (request: Request, now: Date) => read('portal-link', request, now);
export const beginLinkFor = (referralId: string, now: Date) => begin('portal-link', referralId, now);

/** Takes all away, as leaving does. */
export const endTracking = () => Promise.all([end('portal-track'), end('portal-sender'), end('portal-link')]);
