import type { Transaction } from '~/platform/db.server';
import { passiveEvents } from './passive-events';

export interface ChangeSince {
  type: string;
  at: Date;
  actorId: string | null;
}

const idOf = (version: string) => (/^\d{1,18}$/.test(version) ? BigInt(version) : 0n);

const where = (itemId: string, referralId: string) => ({
  ...{ referralId, type: { notIn: [...passiveEvents] } },
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
