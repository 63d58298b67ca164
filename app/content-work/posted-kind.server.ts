import { recordRefusal } from '~/staff/record-look.server';
import { noStore } from '~/staff/staff-headers';
import type { Act } from '~/staff/permissions';
import { isKindInWork, type KindName } from './kinds-in-work';

/** What the audit calls an item, or a kind, as an address names it. */
export const subjectOf = (kind = '', id?: string) => `content:${kind}${id === undefined ? '' : `:${id}`}`.slice(0, 120);

/** The kind that an address names. Throws a 404. */
export function readKind(kind = ''): KindName {
  if (isKindInWork(kind)) return kind;
  throw notFound();
}

export const notFound = () => new Response(null, { status: 404, headers: noStore });

/** Throws a 403, with a row in the audit, where someone may see an item and not do this to it. */
export async function refuseUnless(isAllowed: boolean, staffId: string, act: Act, subject: string): Promise<void> {
  if (isAllowed) return;
  await recordRefusal(staffId, act, subject);
  throw new Response(null, { status: 403, statusText: 'Forbidden', headers: noStore });
}
