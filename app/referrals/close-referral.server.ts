import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { type ClosingOutcome, outcomesToChoose } from './item-events';
import { queueMessages } from './queue-messages.server';

interface Closing extends Order {
  outcome: string;
  reason: string;
}

/** Closes a referral: as allocated once every child has its number, as withdrawn once that has been checked with the family. */
export function closeReferral({ outcome, reason, ...order }: Closing): Promise<ActOutcome> {
  return performAct(order, 'close', ({ tx, referralId, state, history, now }) => {
    if (state.status === 'closed') return { refused: 'closed' };
    const isWithdrawn = history.some((event) => event.type === 'agreement-withdrawn' && event.facts.purpose === 'help');
    const issue = !isChoice(outcome)
      ? 'choose'
      : outcome === 'allocated' && state.status !== 'sent-to-ehm'
        ? 'not-recorded'
        : outcome === 'withdrawn' && !isWithdrawn
          ? 'not-withdrawn'
          : null;
    const issues = { ...(issue && { outcome: issue }), ...missingWords({ reason }, wordLimits.reason) };
    if (!isChoice(outcome) || Object.keys(issues).length > 0) return { issues };
    return {
      events: [{ event: { type: 'closed', facts: { outcome } }, content: { reason: cleanText(reason) } }],
      // A second copy ends unseen, and who never answered is not written to again.
      also: () => (isTold(outcome) ? queueMessages(tx, { referralId, now, moment: 'decided' }) : Promise.resolve()),
    };
  });
}

const isTold = (outcome: ClosingOutcome) => outcome !== 'duplicate' && outcome !== 'no-reply';
const isChoice = (outcome: string): outcome is ClosingOutcome =>
  (outcomesToChoose as readonly string[]).includes(outcome);
