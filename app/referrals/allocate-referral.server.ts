import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { staffOfTray } from '~/staff/staff-of-tray.server';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';

/** Universal Plus work is six weeks, twelve at most (P 21). */
export const usualWeeks = 6;
export const mostWeeks = 12;

interface Allocation extends Order {
  assigneeId: string;
  weeks: string;
  reason: string;
}

/** Gives a referral out as Universal Plus work of its hub, without the Panel (P 5.5): to a worker, or to the tray. */
export function allocateReferral({ assigneeId, weeks, reason, ...order }: Allocation): Promise<ActOutcome> {
  return performAct(order, 'allocate', async ({ tx, state }) => {
    const hub = content().trays.find(({ id }) => id === state.tray)?.hub;
    const tray = content().trays.find(({ id }) => id === `universal-plus-${String(hub)}`);
    if (!tray) return { refused: 'no-hub' };
    if (tray.isOff) return { refused: 'tray-off' };
    const count = Number(weeks);
    const people = await staffOfTray(tx, tray.id, order.now);
    const issues = {
      ...(assigneeId !== '' && !people.some(({ id }) => id === assigneeId) && { assignee: 'not-of-tray' }),
      ...(!(Number.isInteger(count) && count >= 1 && count <= mostWeeks) && { weeks: 'weeks' }),
      ...(count > usualWeeks ? missingWords({ reason }, wordLimits.reason) : {}),
    };
    if (Object.keys(issues).length > 0) return { issues };
    const facts = { tray: tray.id, weeks: count, assigneeId: assigneeId || null };
    const why = cleanText(reason);
    return { events: [{ event: { type: 'allocated', facts }, content: why ? { reason: why } : null }] };
  });
}
