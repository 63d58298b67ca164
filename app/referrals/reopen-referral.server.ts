import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { hasIssues, missingWords, wordLimits } from './act-words';
import { clockFor } from './clock';

/** Opens a closed referral again. What is to be done now is due by a clock of its own; the history keeps the first. */
export function reopenReferral({ reason, ...order }: Order & { reason: string }): Promise<ActOutcome> {
  return performAct(order, 'reopen', ({ state, now }) => {
    if (state.status !== 'closed') return { refused: 'open' };
    const issues = missingWords({ reason }, wordLimits.reason);
    if (hasIssues(issues)) return { issues };
    const { workingHours, holidays } = content();
    const hours = state.tray === 'mash' ? workingHours.mash : workingHours.hub;
    const dueAt = clockFor(now, hours, holidays).dueAt.toISOString();
    return { events: [{ event: { type: 'reopened', facts: { dueAt } }, content: { reason: cleanText(reason) } }] };
  });
}
