import { createCookie } from '@remix-run/node';
import type { Draft } from '~/drafts/drafts.server';
import { settings } from '~/platform/env.server';
import { open, seal } from '~/platform/seal.server';

// From the post that makes a code to the page that shows it, sealed with its owner's key: on the device it is nothing.
const cookie = () =>
  createCookie('portal-once', { httpOnly: true, sameSite: 'lax', path: '/', secure: settings.isProduction });
const placeOf = ({ id, table = 'draft' }: Owner) => ({ table, row: id, field: 'code-once' });

/** What the code is of, by whose key it is sealed: a draft, or a referral. */
type Owner = Pick<Draft, 'id' | 'key'> & { table?: 'draft' | 'referral' };

interface Once {
  code: string;
  isMailed: boolean;
}

export async function keepOnce(owner: Owner, once: Once): Promise<string> {
  if (!owner.key) throw new Error('a code of nothing that has a key');
  return cookie().serialize(await seal(owner.key, placeOf(owner), once), { maxAge: 300 });
}

/** What this browser is to be shown once, and the header that forgets it. */
export async function takeOnce(request: Request, owner: Owner): Promise<{ once: Once | null; forget: string }> {
  const forget = await cookie().serialize('', { maxAge: 0 });
  const kept: unknown = await cookie().parse(request.headers.get('Cookie'));
  if (typeof kept !== 'string' || kept === '' || !owner.key) return { once: null, forget };
  const once = await open(owner.key, placeOf(owner), kept).catch(() => null);
  return { once: once as Once | null, forget };
}
