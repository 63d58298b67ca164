import { json, redirect } from '@remix-run/node';
import { createCode, useUpCode } from '~/codes/codes.server';
import { tryCode } from '~/codes/try-code.server';
import { content } from '~/content/content.server';
import { dayInWords } from '~/i18n/format-time';
import { requireLanguage } from '~/i18n/require-language.server';
import { phoneOf } from '~/information/places-to-ring.server';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { inTransaction } from '~/platform/transaction.server';
import { londonDay } from '~/i18n/london-day';
import { posted } from '~/platform/posted';
import { workMailbox } from '~/referrals/person-index';
import { mailboxToken } from '~/referrals/sent-by.server';
import { listSentFrom } from '~/referrals/tracked.server';
import { whyNotTogether } from '~/together/why-not';
import { noStore, type Visit } from './enter.server';
import { outcomeOf, standingOf } from './standing';
import { beginSender, readSender } from './tracking-cookies.server';

const codeMinutes = 15;

export interface NotTaken {
  issue: 'required' | 'email' | 'code' | 'wrong' | null;
  minutes: number | null;
  typed: string;
}

const refuse = (status: number, refused: Partial<NotTaken>) =>
  json<NotTaken>({ issue: null, minutes: null, typed: '', ...refused }, { status, headers: noStore });

/**
 * Answers alike whether or not anything was ever sent from a mailbox: a code is made for each, and the job that mails it
 * finds out who gets one.
 */
export async function askForCode({ request, params, context }: Visit): Promise<Response> {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const typed = posted(await request.formData(), 'email', 254).trim();
  if (typed === '') return refuse(422, { issue: 'required', typed });
  const to = workMailbox(typed);
  const mailbox = to === null ? null : mailboxToken(to);
  if (to === null || mailbox === null) return refuse(422, { issue: 'email', typed });
  const ofAddress = await countAttempt('code-address', context.clientAddress);
  if (!ofAddress.allowed) return refuse(429, { minutes: Math.ceil(ofAddress.retryAfterSeconds / 60), typed });
  // Over the limit of a mailbox nothing is mailed, and nothing is said: someone else may be asking for it.
  if ((await countAttempt('code-mail', mailbox)).allowed) {
    const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
    await createCode({ purpose: 'sender', opens: { mailbox }, language, now, expiresAt }, to);
  }
  return redirect(paths.trackSender(language, 'code'), { status: 303, headers: noStore });
}

/** Opens a mailbox's list to who has read the code there: once, and only what that mailbox has sent. */
export async function enterSender({ request, params, context }: Visit): Promise<Response> {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const typed = posted(await request.formData(), 'code', 200).trim();
  if (typed === '') return refuse(422, { issue: 'code' });
  const tried = await tryCode({ purpose: 'sender', typed, address: context.clientAddress, now });
  if (tried.outcome === 'wait') return refuse(429, { minutes: tried.minutes, typed });
  const stored = tried.outcome === 'right' ? tried.code : null;
  const isFirst = stored !== null && (await inTransaction((tx) => useUpCode(tx, stored.id, now)));
  if (!isFirst || stored.mailbox === null) return refuse(422, { issue: 'wrong', typed });
  const headers = { ...noStore, 'Set-Cookie': await beginSender(stored.mailbox, now) };
  return redirect(paths.trackSender(language, 'list'), { status: 303, headers });
}

/** What the mailbox has sent, without anything of whom it is about. Throws a redirect where no mailbox is open. */
export async function loadSent({ request, params }: Pick<Visit, 'request' | 'params'>) {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const mailbox = await readSender(request, now);
  if (mailbox === null) throw redirect(paths.trackSender(language), { status: 303, headers: noStore });
  const { trays } = content();
  const sent = (await listSentFrom(mailbox, now)).map(({ items, events, ...referral }) => {
    const { reference, kind, sentAt } = referral;
    const item = items.find(({ purpose }) => purpose === 'referral');
    const decided = events.find(({ type }) => type === 'mash-decided')?.facts as { outcome?: unknown } | undefined;
    const happened = events.map(({ type }) => type);
    const completed = events.find(({ type }) => type === 'family-completed');
    return {
      ...{ reference, kind },
      sentOn: dayInWords(londonDay(sentAt), 'en'),
      hub: trays.find(({ id }) => id === item?.tray)?.hub ?? null,
      standing: item ? standingOf(item, referral, now) : 'received',
      due: item ? dayInWords(londonDay(item.dueAt), 'en') : null,
      outcome: item ? outcomeOf(item.status, item.outcome, decided?.outcome) : null,
      completedOn: completed ? dayInWords(londonDay(completed.at), 'en') : null,
      // What is sealed is asked where the link is made.
      mayBeCompleted: whyNotTogether({ ...referral, items, happened, answers: null }) === null,
    };
  });
  return json({ sent, safetyPhone: phoneOf('barnet-children-safety') }, { headers: noStore });
}
