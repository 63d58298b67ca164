import type { Transaction } from '~/platform/db.server';
import { type ActOutcome, type Order, performAct } from './act.server';
import { undealtWith } from './from-outside';

/**
 * Says that staff have seen to something which came in from outside: a changed phone, added words, a wish to withdraw. With
 * the last of them the tray stops showing that something came; whoever adds more at this moment waits for the same item.
 */
export function dealWithEvent({ event, ...order }: Order & { event: string }): Promise<ActOutcome> {
  return performAct(order, 'note', async ({ tx, referralId, history }) => {
    const isDone = history.some((each) => each.type === 'dealt-with' && each.facts.event === event);
    if (isDone) return { refused: 'done-already' };
    const id = /^\d{1,18}$/.test(event) ? BigInt(event) : -1n;
    const found = await tx.referralEvent.count({ where: { id, referralId, itemId: null } });
    if (found === 0) return { refused: 'gone' };
    const isLast = await nothingElse(tx, referralId, event);
    return {
      events: [{ event: { type: 'dealt-with', facts: { event } } }],
      ...(isLast && { facts: { cleared: 'added-to' }, also: () => clearFlag(tx, referralId) }),
    };
  });
}

async function nothingElse(tx: Transaction, referralId: string, event: string): Promise<boolean> {
  const rows = await tx.referralEvent.findMany({
    where: { referralId },
    select: { id: true, type: true, facts: true },
    orderBy: { id: 'asc' },
  });
  const events = rows.map(({ id, type, facts }) => ({
    ...{ id: String(id), type, facts: facts as Readonly<Record<string, unknown>> },
  }));
  return undealtWith(events).every(({ id }) => id === event);
}

function clearFlag(tx: Transaction, referralId: string) {
  return tx.$executeRaw`update referral set flags = array_remove(flags, 'added-to') where id = ${referralId}::uuid`;
}
