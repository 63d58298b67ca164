import { NoUseTrying, queueFor } from '~/platform/jobs.server';
import { isTemplate } from '~/referrals/message-templates';
import { findRecipient } from './find-recipient.server';
import { countFailedTry, findQueuedMessage, settleMessage } from './messages.server';
import { deliver } from './outgoing-mail.server';
import { deliverText } from './outgoing-text.server';
import { MessageRefused, MessageRefusedForGood } from './refused.server';
import { wordMessage, type Worded } from './word-message.server';

/**
 * Sends one message, or settles why not; a text waits for an hour that was called safe. Throws where it is worth trying
 * again.
 */
export async function sendMessage(id: string, now: Date): Promise<void> {
  const message = await findQueuedMessage(id);
  if (!message) return;
  const { template, channel, language, tray, topic, referral } = message;
  if (!isTemplate(template)) throw new NoUseTrying(`there is no message "${template}"`);
  const found = await findRecipient(message, template, now);
  if ('ends' in found) return settleMessage(id, found.ends, now);
  if ('notBefore' in found) return queueFor(found.notBefore, 'message', { messageId: id });
  const worded = wordMessage({ template, reference: referral?.reference ?? '', language, tray, topic });
  try {
    const providerId = await handOn(channel, { id, to: found.to }, worded);
    await settleMessage(id, 'sent', now, providerId);
  } catch (error) {
    if (error instanceof MessageRefused || error instanceof MessageRefusedForGood)
      await countFailedTry(id, error.failure);
    throw error;
  }
}

/** Gives the id under which the other service knows the message, where it can be asked about it later. */
async function handOn(channel: string, { id, to }: { id: string; to: string }, worded: Worded): Promise<string | null> {
  const { short, ...mail } = worded;
  if (channel === 'email') return deliver({ id, to, ...mail }).then(() => null);
  if (short === null) throw new NoUseTrying('there is no such text message');
  return deliverText({ id, to, text: short });
}
