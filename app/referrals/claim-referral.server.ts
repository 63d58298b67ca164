import { type ActOutcome, type Order, performAct } from './act.server';

/** Takes a referral for oneself. One that is somebody else's is first given back or assigned anew. */
export function claimReferral(order: Order): Promise<ActOutcome> {
  return performAct(order, 'claim', ({ state }) => {
    if (state.assigneeId === order.staffId) return { refused: 'yours-already' };
    if (state.assigneeId !== null) return { refused: 'somebody-has-it' };
    return { events: [{ event: { type: 'claimed', facts: { assigneeId: order.staffId } } }] };
  });
}
