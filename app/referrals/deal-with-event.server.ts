import { type ActOutcome, type Order, performAct } from './act.server';

/** Says that staff have seen to something which came in from outside: a changed phone, added words, a wish to withdraw. */
export function dealWithEvent({ event, ...order }: Order & { event: string }): Promise<ActOutcome> {
  return performAct(order, 'note', async ({ tx, referralId, history }) => {
    const isDone = history.some((each) => each.type === 'dealt-with' && each.facts.event === event);
    if (isDone) return { refused: 'done-already' };
    const id = /^\d{1,18}$/.test(event) ? BigInt(event) : -1n;
    const found = await tx.referralEvent.count({ where: { id, referralId, itemId: null } });
    if (found === 0) return { refused: 'gone' };
    return { events: [{ event: { type: 'dealt-with', facts: { event } } }] };
  });
}
