import { assignReferral } from '~/referrals/assign-referral.server';
import type { Reader } from './readable.server';
import { itemsInTray } from './tray-queries.server';

export interface ManyAssigned {
  done: number;
  /** References of those that somebody else changed meanwhile, or that could not be given. */
  left: readonly string[];
}

const most = 50;

/** Gives ticked rows of one tray to someone, each for itself: one that has changed meanwhile is left and named. */
export async function assignMany(
  reader: Reader,
  tray: string,
  { ticked, assigneeId, now }: { ticked: readonly string[]; assigneeId: string; now: Date },
): Promise<ManyAssigned> {
  const wanted = new Map(ticked.slice(0, most).map((each) => each.split(':') as [string, string | undefined]));
  const items = await itemsInTray(reader, tray, [...wanted.keys()]);
  const left: string[] = [];
  for (const { id: itemId, reference, assigneeId: before } of items) {
    if ((before ?? '') === assigneeId) continue;
    const version = wanted.get(itemId) ?? '';
    const outcome = await assignReferral({ itemId, version, staffId: reader.id, now, assigneeId });
    if (!('done' in outcome)) left.push(reference);
  }
  return { done: items.length - left.length, left };
}
