import { content } from '~/content/content.server';
import { i18nFor, languages } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { open, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/referrals/london-day';
import type { Template } from '~/referrals/message-plan';
import { mayContact } from '~/referrals/safe-contact';
import type { ContactProfile } from '~/referrals/submission';
import { familyReceived } from './family-received';
import { hubNewReferral } from './hub-new-referral';
import { type Mail, renderMail } from './mail';
import { managerHarmAlert } from './manager-harm-alert';
import { countFailedTry, findQueuedMessage, type QueuedMessage, settleMessage } from './messages.server';
import { deliver, MailRefused, MailRefusedForGood } from './outgoing-mail.server';

/**
 * Sends one message, or settles why not. Whether the person may be reached is asked again now: they may have changed
 * their mind, and a safe time may be over. Throws where it is worth trying again.
 */
export async function sendMessage(id: string, now: Date): Promise<void> {
  const message = await findQueuedMessage(id);
  if (!message?.referral) return;
  const to = message.tray === null ? await personsAddress(message, now) : mailboxOf(message.tray);
  if (to === null) return settleMessage(id, message.tray === null ? 'refused' : 'no-address', now);
  try {
    await deliver({ id, to, ...render(message, message.referral.reference) });
  } catch (error) {
    if (error instanceof MailRefused || error instanceof MailRefusedForGood) await countFailedTry(id, error.failure);
    throw error;
  }
  await settleMessage(id, 'sent', now);
}

function mailboxOf(tray: string): string | null {
  return content().trays.find(({ id }) => id === tray)?.mailbox || null;
}

/** A professional's own, or the family's: null where e-mail is not safe now, or where the record has been shredded and nobody can know. */
async function personsAddress({ id, template, recipient, referral }: QueuedMessage, now: Date): Promise<string | null> {
  if (!referral?.recordKey || recipient === null) return null;
  const key = await unwrap(referral.recordKey.wrapped);
  if (template === 'sender-received')
    return String(await open(key, { table: 'message', row: id, field: 'recipient' }, recipient));
  const contact = await open(key, { table: 'referral', row: referral.id, field: 'contact' }, referral.contact);
  if (!mayContact(contact as ContactProfile, 'email', londonDay(now)).allowed) return null;
  return String(await open(key, { table: 'message', row: id, field: 'recipient' }, recipient));
}

const templates: { readonly [template in Template]: (facts: Required<Mail['facts']>) => Mail } = {
  'hub-new-referral': hubNewReferral,
  'manager-harm-alert': managerHarmAlert,
  'family-received': familyReceived,
  'sender-received': familyReceived,
};

function render({ template, language: code, tray }: QueuedMessage, reference: string) {
  const { t } = i18nFor(code);
  const direction = languages.find((language) => language.code === code)?.direction ?? 'ltr';
  const path = tray === null ? paths.home(code) : paths.staff.referral(reference);
  const facts = { reference, link: settings.appUrl + path, tray: tray === null ? '' : t(`staff:trays.${tray}`) };
  return renderMail(templates[template as Template](facts), { code, direction, t: (key, put) => t(key, put) });
}
