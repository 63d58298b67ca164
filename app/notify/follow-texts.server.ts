import { failMessage, listTextsOnTheirWay, settleDelivered } from './messages.server';
import { findTextState } from './outgoing-text.server';

/**
 * Asks GOV.UK Notify what became of the texts it took: delivered, or failed for good, which staff see. One that cannot be
 * asked about now is asked about next time.
 */
export async function followTexts(now: Date): Promise<void> {
  for (const { id, providerId } of await listTextsOnTheirWay(now)) {
    const found = providerId === null ? null : await findTextState(providerId);
    if (found?.state === 'delivered') await settleDelivered(id, now);
    if (found?.state === 'failed') await failMessage(id, now, { from: 'sent', failure: `notify-${found.said}` });
  }
}
