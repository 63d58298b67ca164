import { trackingCodeIn } from '~/codes/tracking-code.server';
import { content } from '~/content/content.server';
import { copyOffer } from '~/copies/open-copy.server';
import { weekdayInWords } from '~/i18n/format-time';
import { findSent } from '~/referrals/find-sent.server';

/** What the sent page tells: where it went, by which day it is read, and whom to ring before then. */
export async function sentFacts(draft: { id: string }, reference: string, language: string, now: Date) {
  const { trays, hubs, helpLines } = content();
  const sent = await findSent(reference);
  const item = sent?.items.find(({ purpose }) => purpose === 'referral');
  const harm = sent?.items.find(({ purpose }) => purpose === 'harm-stated');
  const hubId = trays.find(({ id }) => id === item?.tray)?.hub ?? null;
  return {
    reference,
    code: trackingCodeIn(draft.id, sent?.codes ?? []),
    copy: await copyOffer(reference, now),
    hubId,
    /** Staff typed it in for someone. */
    isTaken: (sent?.events[0]?.actorId ?? null) !== null,
    isForSafetyTeam: item?.tray === 'mash',
    hubPhone: hubs.find(({ id }) => id === hubId)?.phone ?? null,
    phones: hubs.map(({ id, phone }) => ({ id, phone })),
    readBy: item ? weekdayInWords(item.dueAt, language) : null,
    harmReadBy: harm ? weekdayInWords(harm.dueAt, language) : null,
    isContactSafe: !sent?.flags.includes('no-safe-contact'),
    childrenSafety: helpLines.find(({ id }) => id === 'barnet-children-safety')?.phone ?? null,
    outOfHours: helpLines.find(({ id }) => id === 'barnet-out-of-hours')?.phone ?? null,
  };
}

export type SentFacts = Awaited<ReturnType<typeof sentFacts>>;
