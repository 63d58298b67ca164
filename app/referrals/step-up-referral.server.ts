import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { hasIssues, missingWords, wordLimits } from './act-words';
import { clockFor } from './clock';
import { queueMessages } from './queue-messages.server';

/** Hands a referral to MASH because a child may not be safe: red, and due by MASH's clock where that is sooner. */
export function stepUpReferral({ reason, ...order }: Order & { reason: string }): Promise<ActOutcome> {
  return performAct(order, 'step-up', ({ tx, referralId, state, now }) => {
    if (state.tray === 'mash') return { refused: 'in-mash' };
    const issues = missingWords({ reason }, wordLimits.reason);
    if (hasIssues(issues)) return { issues };
    const { workingHours, holidays } = content();
    const dueAt = clockFor(now, workingHours.mash, holidays).dueAt.toISOString();
    const event = { type: 'stepped-up', facts: { from: state.tray, dueAt } } as const;
    return {
      events: [{ event, content: { reason: cleanText(reason) } }],
      also: () => queueMessages(tx, { referralId, now, moment: 'stepped-up', tray: 'mash' }),
    };
  });
}
