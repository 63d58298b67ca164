import { assignReferral } from '~/referrals/assign-referral.server';
import { recordRefusal } from '~/staff/record-look.server';
import type { Reader } from './readable.server';
import { itemsInTray } from './tray-queries.server';

export interface ManyAssigned {
  done: number;
  /** References of those that somebody else changed meanwhile, or that could not be given. */
  left: readonly string[];
  /** How many of those ticked lie in this tray no more, or never did. */
  gone: number;
}

const most = 50;

/** Gives ticked rows of one tray to someone, each for itself: one that has changed meanwhile is left and named, one that is not there counted. */
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
  const gone = wanted.size - items.length;
  if (gone > 0) await recordRefusal(reader.id, 'assign', `tray:${tray}`);
  return { done: items.length - left.length, left, gone };
}
