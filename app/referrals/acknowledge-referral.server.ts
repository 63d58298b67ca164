import { type ActOutcome, type Order, performAct } from './act.server';

/** MASH says that it has the referral and works on it, once. */
export function acknowledgeReferral(order: Order): Promise<ActOutcome> {
  return performAct(order, 'mash-decide', ({ history }) => {
    if (history.some(({ type }) => type === 'mash-acknowledged')) return { refused: 'done-already' };
    return { events: [{ event: { type: 'mash-acknowledged', facts: {} } }] };
  });
}
