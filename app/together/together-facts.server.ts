import { prisma, type Transaction } from '~/platform/db.server';
import type { Answers } from '~/journey/answers';
import { type Key, open, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import { agreesAlone } from './agrees-alone';
import { whyNotTogether, type WhyNot } from './why-not';

const select = {
  ...{ id: true, reference: true, form: true, kind: true, sourceCode: true, flags: true, sentAt: true },
  ...{ answers: true, contact: true, recordKey: { select: { wrapped: true } } },
} as const;
type Where = { id: string } | { reference: string };
type Reading = Pick<Transaction, 'referral' | 'trayItem' | 'referralEvent'>;

/** One after the other: inside a transaction there is one connection. */
async function read(where: Where, tx: Reading) {
  const referral = await tx.referral.findUnique({ where: where as { id: string }, select });
  if (!referral) return null;
  const of = { where: { referralId: referral.id } };
  const items = await tx.trayItem.findMany({ ...of, select: { purpose: true, tray: true, status: true } });
  const events = await tx.referralEvent.findMany({ ...of, orderBy: { id: 'asc' }, select: { type: true, at: true } });
  return { ...referral, items, events };
}

export interface TogetherReferral {
  id: string;
  reference: string;
  form: string;
  flags: readonly string[];
  sentAt: Date;
  hasHarmItem: boolean;
  /** As the professional sent them: sealed things opened, for us alone. */
  answers: Answers;
  sealedContact: string;
  key: Key;
  whyNot: WhyNot | null;
  /** About one young person alone, who may agree for themself. */
  agreesAlone: boolean;
  /** When the family completed its part; null while it has not. */
  doneAt: Date | null;
}

/** A sent request with the rule asked of it as it is now; null where it is not, or no longer, here. */
export async function findTogether(where: Where, tx: Reading = prisma): Promise<TogetherReferral | null> {
  const found = await read(where, tx);
  if (!found?.recordKey) return null;
  const { id, reference, form, flags, sentAt, items, events } = found;
  const key = await unwrap(found.recordKey.wrapped);
  const answers = (await open(key, { table: 'referral', row: id, field: 'answers' }, found.answers)) as Answers;
  const happened = events.map(({ type }) => type);
  return {
    ...{ id, reference, form, flags, sentAt, answers, key, sealedContact: found.contact },
    hasHarmItem: items.some(({ purpose }) => purpose === 'harm-stated'),
    whyNot: whyNotTogether({ ...found, happened, answers }),
    // By their age when it was sent, which can only have risen.
    agreesAlone: agreesAlone(answers, londonDay(sentAt)),
    doneAt: events.find(({ type }) => type === 'family-completed')?.at ?? null,
  };
}
