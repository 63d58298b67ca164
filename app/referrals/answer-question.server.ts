import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { audit } from '~/platform/audit.server';
import type { Transaction } from '~/platform/db.server';
import { type ActOutcome, type Order, performAct } from './act.server';
import { hasIssues, missingWords, wordLimits } from './act-words';
import { dueAfterWait } from './clock-changes';
import { type ItemEvent, type ItemState, project } from './events';
import { lockItem, recordEvent } from './record-event.server';

/** Writes down what came back to a question; the clock goes on, later by the working days that were waited. */
export function answerQuestion({ words, ...order }: Order & { words: string }): Promise<ActOutcome> {
  return performAct(order, 'ask-more', ({ state, now }) => {
    const event = answered(state, now);
    if (!event) return { refused: 'not-waiting' };
    const issues = missingWords({ words }, wordLimits.note);
    if (hasIssues(issues)) return { issues };
    return { events: [{ event, content: { text: cleanText(words) } }] };
  });
}

/**
 * The same, where the answer came in from outside by itself. Call it in the transaction that keeps what was said, as
 * its last step. Gives how many places of the referral had waited; `of`: for this one alone.
 */
export async function recordPublicAnswer(
  tx: Transaction,
  referralId: string,
  now: Date,
  of?: 'family',
): Promise<number> {
  const where = { referralId, status: 'waiting', ...(of && { waitingFor: of }) };
  const waiting = await tx.trayItem.findMany({ where, orderBy: { id: 'asc' } });
  let count = 0;
  for (const { id: itemId } of waiting) {
    const history = await lockItem(tx, itemId);
    const event = history && answered(project(history), now);
    if (!event) continue;
    await recordEvent(tx, history, { referralId, itemId, at: now, actorId: null, event });
    count++;
  }
  if (count > 0)
    await audit(tx, { actor: 'public', action: 'answered', subject: `referral:${referralId}`, outcome: 'received' });
  return count;
}

function answered({ waitingFor, waitingSince, dueAt, tray }: ItemState, now: Date): ItemEvent | null {
  if (!waitingFor || !waitingSince) return null;
  const { workingHours, holidays } = content();
  const hours = tray === 'mash' ? workingHours.mash : workingHours.hub;
  const later = dueAfterWait(dueAt, waitingSince, now, hours, holidays);
  return { type: 'answered', facts: { from: waitingFor, dueAt: later.toISOString() } };
}
