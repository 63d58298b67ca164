import { type ActOutcome, type Decided, type Order, performAct } from './act.server';
import { type ChildRecord, childRecords, isComplete, readChildRecord } from './child-records';
import { openEvents } from './open-events.server';
import { queueMessages } from './queue-messages.server';

/** What was typed of each child, by its position. */
export type TypedChildren = readonly Readonly<Record<keyof ChildRecord, string>>[];

interface Recording extends Order {
  children: TypedChildren;
  /** Closes the referral as allocated too, once every child has its number. */
  isLast: boolean;
}

/** Records, child by child, whether EHM and LCS have it open, its person and episode numbers, and its outcome. */
export function recordChildren({ children, isLast, ...order }: Recording): Promise<ActOutcome> {
  return performAct(order, 'record-episode', async ({ tx, referralId, key, history, now }) => {
    const count = await tx.referralChild.count({ where: { referralId } });
    const before = childRecords(await openEvents(tx, { referralId, key }), count);
    const read = Array.from({ length: count }, (_, child) => readChildRecord(children[child] ?? {}));
    const issues = Object.fromEntries(
      read.flatMap(({ issues: ofChild }, child) =>
        ofChild.map((field) => [`${field}-${String(child)}`, field] as const),
      ),
    );
    if (Object.keys(issues).length > 0) return { issues };
    const records = read.map(({ record }) => record);
    const isAll = records.every(isComplete);
    const events: Decided['events'][number][] = records.flatMap((record, child) => {
      if (JSON.stringify(record) === JSON.stringify(before[child])) return [];
      const hasNumbers = record.episode !== '' || record.outcome !== '';
      const event = hasNumbers
        ? ({ type: 'episode-recorded', facts: { child, isComplete: isAll } } as const)
        : ({ type: 'child-checked', facts: { child } } as const);
      return [{ event, content: record }];
    });
    if (events.length === 0 && history.length > 0) return { issues: { 'ehm-0': 'same' } };
    if (!isLast || !isAll) return { events };
    return {
      events: [...events, { event: { type: 'closed', facts: { outcome: 'allocated' } } }],
      also: () => queueMessages(tx, { referralId, now, moment: 'decided' }),
    };
  });
}
