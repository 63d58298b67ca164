import { createCookie } from '@remix-run/node';
import type { Draft } from '~/drafts/drafts.server';
import { settings } from '~/platform/env.server';
import { open, seal } from '~/platform/seal.server';

// From the post that makes a code to the page that shows it, sealed with the draft's key: on the device it is nothing.
const cookie = () =>
  createCookie('portal-once', { httpOnly: true, sameSite: 'lax', path: '/', secure: settings.isProduction });
const placeOf = ({ id }: Draft) => ({ table: 'draft', row: id, field: 'code-once' });

interface Once {
  code: string;
  isMailed: boolean;
}

export async function keepOnce(draft: Draft, once: Once): Promise<string> {
  if (!draft.key) throw new Error('a draft without its key');
  return cookie().serialize(await seal(draft.key, placeOf(draft), once), { maxAge: 300 });
}

/** What this browser is to be shown once, and the header that forgets it. */
export async function takeOnce(request: Request, draft: Draft): Promise<{ once: Once | null; forget: string }> {
  const forget = await cookie().serialize('', { maxAge: 0 });
  const kept: unknown = await cookie().parse(request.headers.get('Cookie'));
  if (typeof kept !== 'string' || kept === '' || !draft.key) return { once: null, forget };
  const once = await open(draft.key, placeOf(draft), kept).catch(() => null);
  return { once: once as Once | null, forget };
}
