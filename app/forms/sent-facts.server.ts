import { trackingCodeIn } from '~/codes/tracking-code.server';
import { content } from '~/content/content.server';
import { copyOffer } from '~/copies/open-copy.server';
import { weekdayInWords } from '~/i18n/format-time';
import { findSent } from '~/referrals/find-sent.server';
import { isAtWork } from '~/referrals/source-code';
import { findTogether } from '~/together/together-facts.server';

/** What the sent page tells: where it went, by which day it is read, and whom to ring before then. */
export async function sentFacts(draft: { id: string; form: string }, reference: string, language: string, now: Date) {
  const { trays, hubs, helpLines } = content();
  const sent = await findSent(reference);
  const item = sent?.items.find(({ purpose }) => purpose === 'referral');
  // Who sent the request is not told what the family says of harm later, nor how it can be reached.
  const isPart = draft.form !== sent?.form;
  const isFromWork = sent !== null && isAtWork(sent);
  const isKnown = (at: Date) => isPart || at.getTime() === sent.sentAt.getTime();
  const harm = sent?.items.find(({ purpose, createdAt }) => purpose === 'harm-stated' && isKnown(createdAt));
  const hubId = trays.find(({ id }) => id === item?.tray)?.hub ?? null;
  return {
    reference,
    code: trackingCodeIn(draft.id, sent?.codes ?? []),
    copy: await copyOffer({ reference, form: draft.form }, now),
    hubId,
    /** Staff typed it in for someone. */
    isTaken: (sent?.events[0]?.actorId ?? null) !== null,
    isForSafetyTeam: item?.tray === 'mash',
    isCallBack: draft.form === 'call',
    hubPhone: hubs.find(({ id }) => id === hubId)?.phone ?? null,
    phones: hubs.map(({ id, phone }) => ({ id, phone })),
    readBy: item ? weekdayInWords(item.dueAt, language) : null,
    harmReadBy: harm ? weekdayInWords(harm.dueAt, language) : null,
    isContactSafe: isFromWork || !sent?.flags.includes('no-safe-contact'),
    /** A professional may hand the family a link to complete its part. */
    mayBeCompleted: isFromWork && !isPart && (await findTogether({ reference }))?.whyNot === null,
    childrenSafety: helpLines.find(({ id }) => id === 'barnet-children-safety')?.phone ?? null,
    outOfHours: helpLines.find(({ id }) => id === 'barnet-out-of-hours')?.phone ?? null,
  };
}

export type SentFacts = Awaited<ReturnType<typeof sentFacts>>;
