import { type ActOutcome, type Order, performAct } from './act.server';
import { hasIssues, missingWords, wordLimits } from './act-words';
import { cleanText } from '~/journey/clean-text';

/** Writes a note into a referral's history. A closed one can still be noted on. */
export function noteReferral({ text, ...order }: Order & { text: string }): Promise<ActOutcome> {
  return performAct(order, 'note', () => {
    const issues = missingWords({ text }, wordLimits.note);
    if (hasIssues(issues)) return { issues };
    return { events: [{ event: { type: 'noted', facts: {} }, content: { text: cleanText(text) } }] };
  });
}
