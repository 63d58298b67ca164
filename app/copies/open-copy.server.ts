import { instantInWords } from '~/i18n/format-time';
import { i18nFor, languages } from '~/i18n/i18n.server';
import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { isAtWork } from '~/referrals/source-code';
import type { ContactProfile } from '~/referrals/submission';
import type { TranscriptEntry } from '~/referrals/transcript';
import { type Copy, copySections } from './copy';
import { type Offer, offerOf } from './may-keep';

/** A request and the form that this browser sent it as. */
export interface SentAs {
  reference: string;
  form: string;
}

const select = {
  ...{ id: true, reference: true, language: true, kind: true },
  ...{ sourceCode: true, flags: true, sentAt: true },
  ...{ contact: true, transcript: true, recordKey: { select: { wrapped: true } } },
};
/** Only as what it was sent as: who completed a part of it later has not sent the rest. */
const findReferral = ({ reference, form }: SentAs) =>
  prisma.referral.findUnique({ where: { reference, form }, select });
type Sent = NonNullable<Awaited<ReturnType<typeof findReferral>>>;

/** Whether the browser that sent this may have a copy, asked each time; null where the request is no longer here. */
export async function copyOffer(as: SentAs, now: Date): Promise<Offer | null> {
  const sent = await findReferral(as);
  return sent?.recordKey ? offerFor(sent, now) : null;
}

/** The copy itself with its referral's id; null where it is not, or no longer, to be had. */
export async function openCopy(as: SentAs, now: Date): Promise<{ copy: Copy; subject: string } | null> {
  const sent = await findReferral(as);
  if (!sent?.recordKey) return null;
  const offer = await offerFor(sent, now);
  if (offer === 'on-paper' || offer === 'over') return null;
  const transcript = (await openField(sent, 'transcript')) as readonly TranscriptEntry[];
  // A professional was asked in English, whatever the frame's language was.
  const code = offer === 'at-work' ? 'en' : sent.language;
  const direction = languages.find((each) => each.code === code)?.direction ?? 'ltr';
  const { t } = i18nFor(code);
  const words = offer === 'at-work' ? 'copy-professional' : 'copy';
  const copy: Copy = {
    ...{ language: code, direction, title: t(`${words}:sheet.title`), note: t(`${words}:sheet.note`) },
    facts: [
      [t(`${words}:sheet.reference`), sent.reference],
      [t(`${words}:sheet.sentAt`), instantInWords(sent.sentAt, code)],
    ],
    sections: copySections(transcript, { words: 'asked', direction, notGiven: t('form:check.notGiven') }),
  };
  return { copy, subject: `referral:${sent.id}` };
}

async function offerFor(sent: Sent, now: Date): Promise<Offer> {
  if (isAtWork(sent)) return offerOf({ ...sent, hidesFromSomeone: false }, now);
  const { keepFrom, parentsMayBeContacted } = (await openField(sent, 'contact')) as ContactProfile;
  const hidesFromSomeone = keepFrom.some(({ rule }) => rule !== 'may-know') || parentsMayBeContacted === 'no';
  return offerOf({ ...sent, hidesFromSomeone }, now);
}

async function openField(sent: Sent, field: 'contact' | 'transcript'): Promise<unknown> {
  const key = await unwrap(sent.recordKey?.wrapped ?? '');
  return open(key, { table: 'referral', row: sent.id, field }, sent[field]);
}
