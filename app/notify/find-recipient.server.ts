import { content } from '~/content/content.server';
import { type Key, open, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import { mayTellFamily } from '~/referrals/may-tell-family';
import {
  type FamilyTemplate,
  type MessageChannel,
  messageTemplates,
  type Template,
} from '~/referrals/message-templates';
import { nextSafeTime } from '~/referrals/safe-times';
import type { ContactProfile, Submission } from '~/referrals/submission';
import { managersOf } from '~/staff/staff-of-tray.server';
import type { QueuedMessage } from './messages.server';

/** An address or number; `notBefore` where a phone may not light up yet; or the state in which the message ends unsent. */
export type Recipient = { to: string } | { notBefore: Date } | { ends: 'refused' | 'no-address' };

/** Where a message goes, asked anew: someone may have changed their mind, and a safe time may be over. */
export async function findRecipient(message: QueuedMessage, template: Template, now: Date): Promise<Recipient> {
  const { tray, recipient, referral } = message;
  if (tray !== null) {
    const named = messageTemplates[template].to === 'managers' ? await managersOf(tray, now) : [];
    const { trays, desks } = content();
    const mailbox = [...trays, ...desks].find(({ id }) => id === tray)?.mailbox;
    const to = named.join(', ') || mailbox;
    return to ? { to } : { ends: 'no-address' };
  }
  // Where the record has been shredded nobody can know.
  if (!referral?.wrapped) return { ends: 'refused' };
  const key = await unwrap(referral.wrapped);
  if (messageTemplates[template].to === 'family')
    return findFamily(message, referral, template as FamilyTemplate, key, now);
  if (recipient === null) return { ends: 'refused' };
  return { to: String(await open(key, { table: 'message', row: message.id, field: 'recipient' }, recipient)) };
}

/** As it stands in the profile today: the address too may be another by now. */
async function findFamily(
  { channel, trays }: QueuedMessage,
  { id, kind, contact }: NonNullable<QueuedMessage['referral']>,
  template: FamilyTemplate,
  key: Key,
  now: Date,
): Promise<Recipient> {
  const profile = (await open(key, { table: 'referral', row: id, field: 'contact' }, contact)) as ContactProfile;
  const told = { template, channel: channel as MessageChannel, trays, profile, on: londonDay(now) };
  const to = channel === 'text' ? profile.phone : profile.email;
  if (!mayTellFamily({ ...told, kind: kind as Submission['kind'] }).allowed || to === null) return { ends: 'refused' };
  const safeAt = channel === 'text' ? nextSafeTime(profile, now) : now;
  return safeAt > now ? { notBefore: safeAt } : { to };
}
