import { staffOfTray } from '~/staff/staff-of-tray.server';
import { type ActOutcome, type Order, performAct } from './act.server';

/** Gives a referral to someone of its tray, or back to the tray where `assigneeId` is empty. */
export function assignReferral({ assigneeId, ...order }: Order & { assigneeId: string }): Promise<ActOutcome> {
  return performAct(order, 'assign', async ({ tx, state }) => {
    if (assigneeId === (state.assigneeId ?? '')) return { issues: { assignee: 'same' } };
    if (assigneeId === '') return { events: [{ event: { type: 'unassigned', facts: {} } }] };
    const people = await staffOfTray(tx, state.tray, order.now);
    if (!people.some(({ id }) => id === assigneeId)) return { issues: { assignee: 'not-of-tray' } };
    return { events: [{ event: { type: 'assigned', facts: { assigneeId } } }] };
  });
}
