import type { Transaction } from '~/platform/db.server';

export interface ChangeSince {
  type: string;
  at: Date;
  actorId: string | null;
}

/** What tells of looks and messages changes nothing about a referral that someone is working on. */
const passive = ['read', 'late-told', 'message-failed'];
const idOf = (version: string) => (/^\d{1,18}$/.test(version) ? BigInt(version) : 0n);

const where = (itemId: string, referralId: string) => ({
  ...{ referralId, type: { notIn: passive } },
  // What came in from outside belongs to no tray.
  OR: [{ itemId }, { itemId: null }],
});

/** What has happened to an item, or to its referral from outside, since someone looked; oldest first. */
export function changesSince(
  tx: Transaction,
  { itemId, referralId, version }: { itemId: string; referralId: string; version: string },
): Promise<ChangeSince[]> {
  return tx.referralEvent.findMany({
    where: { ...where(itemId, referralId), id: { gt: idOf(version) } },
    orderBy: { id: 'asc' },
    select: { type: true, at: true, actorId: true },
  });
}

/** The version that a form about an item carries. */
export async function versionOf(tx: Transaction, itemId: string, referralId: string): Promise<string> {
  const { _max: max } = await tx.referralEvent.aggregate({ where: where(itemId, referralId), _max: { id: true } });
  return String(max.id ?? 0);
}
