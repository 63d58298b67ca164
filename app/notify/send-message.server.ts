import { content } from '~/content/content.server';
import { i18nFor, languages } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { NoUseTrying } from '~/platform/jobs.server';
import { type Key, open, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/referrals/london-day';
import { mayTellFamily } from '~/referrals/may-tell-family';
import {
  type FamilyTemplate,
  isTemplate,
  type MessageChannel,
  messageTemplates,
  type Template,
} from '~/referrals/message-templates';
import type { ContactProfile, Submission } from '~/referrals/submission';
import { renderMail } from './mail';
import { countFailedTry, findQueuedMessage, type QueuedMessage, settleMessage } from './messages.server';
import { deliver, MailRefused, MailRefusedForGood } from './outgoing-mail.server';
import { wordedTemplates } from './templates';

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

/** Null where the person may not be reached now, or where the record has been shredded and nobody can know. */
async function personsAddress(message: QueuedMessage, now: Date): Promise<string | null> {
  const { referral, recipient } = message;
  if (!referral?.recordKey) return null;
  const key = await unwrap(referral.recordKey.wrapped);
  if (messageTemplates[templateOf(message)].to === 'family') return familyAddress(message, referral, key, now);
  if (recipient === null) return null;
  return String(await open(key, { table: 'message', row: message.id, field: 'recipient' }, recipient));
}

/** As it stands in the profile today: what was safe when the message was planned may not be safe any more. */
async function familyAddress(
  message: QueuedMessage,
  referral: NonNullable<QueuedMessage['referral']>,
  key: Key,
  now: Date,
): Promise<string | null> {
  const { id, kind, items, contact } = referral;
  const profile = (await open(key, { table: 'referral', row: id, field: 'contact' }, contact)) as ContactProfile;
  const answer = mayTellFamily({
    ...{ template: templateOf(message) as FamilyTemplate, channel: message.channel as MessageChannel },
    ...{ kind: kind as Submission['kind'], trays: items.map(({ tray }) => tray), profile, on: londonDay(now) },
  });
  if (!answer.allowed) return null;
  return message.channel === 'text' ? profile.phone : profile.email;
}

function templateOf({ template }: QueuedMessage): Template {
  if (!isTemplate(template)) throw new NoUseTrying(`there is no message "${template}"`);
  return template;
}

function render(message: QueuedMessage, reference: string) {
  const { language: code, tray, topic } = message;
  const { t } = i18nFor(code);
  const direction = languages.find((language) => language.code === code)?.direction ?? 'ltr';
  const path = tray === null ? paths.home(code) : paths.staff.referral(reference);
  const facts = {
    ...{ reference, link: settings.appUrl + path, topic: topic ?? '' },
    tray: tray === null ? '' : t(`staff:trays.${tray}`),
  };
  return renderMail(wordedTemplates[templateOf(message)](facts), { code, direction, t: (key, put) => t(key, put) });
}
