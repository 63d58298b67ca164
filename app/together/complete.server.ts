import { randomUUID } from 'node:crypto';
import { content } from '~/content/content.server';
import { buryDraft } from '~/drafts/bury-draft.server';
import type { Draft } from '~/drafts/drafts.server';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { open, seal } from '~/platform/seal.server';
import { byFamily } from '~/referrals/agreed.server';
import { recordPublicAnswer } from '~/referrals/answer-question.server';
import type { AgreementRecord } from '~/referrals/agreement-record';
import { clockFor } from '~/referrals/clock';
import { type ItemEvent, project } from '~/referrals/events';
import { queueMessages } from '~/referrals/queue-messages.server';
import { eventRow, lockItem, lockItems, recordEvent } from '~/referrals/record-event.server';
import { tellTray } from '~/referrals/tracked.server';
import type { ContactProfile } from '~/referrals/submission';
import { suggestPriority } from '~/referrals/suggest-priority';
import type { TranscriptEntry } from '~/referrals/transcript';
import { flagsAfter, type PartSaid, profileAfter } from './part-said';
import { findTogether, type TogetherReferral } from './together-facts.server';
import type { WhyNot } from './why-not';

/** What a family sends: its part in words, its agreements with theirs, and what follows from its answers. */
export interface FamilyPart extends PartSaid {
  draft: Draft;
  referralId: string;
  /** Who filled it in, where either may have. */
  by: 'young-person' | 'parent' | null;
  language: string;
  transcript: readonly TranscriptEntry[];
  agreements: readonly { purpose: 'help' | 'sharing'; record: AgreementRecord }[];
  now: Date;
}

/** `stale`: the draft has changed since it was read, or another was first with it. */
export type Completed = { reference: string } | { stale: true } | { refused: WhyNot | 'gone' };

/**
 * Takes the family's part, once, in one transaction: an event of the request, sealed, with each agreement's own record,
 * the contact profile in the family's words, what the tray must show, and where harm is stated a place in `mash`. The
 * rule is asked again; only a harm that is stated is taken in whatever it says, as nobody who says so is turned away.
 */
export function completeTogether(part: FamilyPart): Promise<Completed> {
  return prisma.$transaction(async (tx) => {
    await lockItems(tx, part.referralId); // of two parts sent at once the second finds the first
    const referral = await findTogether({ id: part.referralId }, tx);
    if (!referral) return { refused: 'gone' };
    const { whyNot, reference } = referral;
    if (whyNot !== null && (whyNot === 'done' || part.harm.length === 0)) return { refused: whyNot };
    if (referral.doneAt) return { refused: 'done' };
    if (!(await buryDraft(tx, part.draft, reference, part.now))) return { stale: true };
    await storePart(tx, referral, part);
    if (!referral.flags.includes('added-to')) await tellTray(tx, referral.id, part.now);
    if (part.harm.length > 0) await placeInMash(tx, referral, part.now);
    await recordPublicAnswer(tx, referral.id, part.now, 'family');
    await takeOffPanel(tx, part);
    await tx.accessCode.updateMany({
      where: { referralId: referral.id, purpose: 'together', usedAt: null },
      data: { usedAt: part.now },
    });
    const facts = { language: part.language, harm: part.harm.length > 0 ? 'stated' : 'none' };
    const entry = { actor: 'public', action: 'family-completed', subject: `referral:${referral.id}` };
    await audit(tx, { ...entry, outcome: 'received', facts });
    return { reference };
  });
}

async function storePart(tx: Transaction, { id, key, ...referral }: TogetherReferral, part: FamilyPart) {
  const { now: at, by, language, transcript, agreements } = part;
  const [row] = await tx.$queryRaw<[{ id: bigint }]>`select nextval('referral_event_id_seq') as id`;
  const place = { table: 'referral_event', row: String(row.id), field: 'content' };
  const sealed = await seal(key, place, { transcript, by });
  const facts = { language };
  await tx.referralEvent.create({
    data: { id: row.id, referralId: id, type: 'family-completed', at, facts, content: sealed },
  });
  for (const { purpose, record } of agreements) {
    const own = randomUUID();
    const words = await seal(key, { table: 'agreement', row: own, field: 'content' }, record);
    await tx.agreement.create({ data: { id: own, referralId: id, purpose: byFamily(purpose), at, content: words } });
  }
  const contactAt = { table: 'referral', row: id, field: 'contact' };
  const before = (await open(key, contactAt, referral.sealedContact)) as ContactProfile;
  const contact = profileAfter(before, part.contact);
  await tx.referral.update({
    where: { id },
    data: { contact: await seal(key, contactAt, contact), flags: [...flagsAfter(referral.flags, part, contact)] },
  });
}

/** As at sending (docs/decisions/015): a second item with MASH's own clock, and its managers told. */
async function placeInMash(tx: Transaction, { id: referralId, hasHarmItem }: TogetherReferral, now: Date) {
  if (!hasHarmItem) {
    const { workingHours, holidays } = content();
    const { receivedOn, dueAt } = clockFor(now, workingHours.mash, holidays);
    const priority = suggestPriority(['harm-stated']);
    const facts = { purpose: 'harm-stated' as const, tray: 'mash', priority, receivedOn, dueAt: dueAt.toISOString() };
    const event: ItemEvent = { type: 'received', facts };
    const itemId = randomUUID();
    await tx.trayItem.create({ data: { id: itemId, referralId, createdAt: now, ...project([event]) } });
    await tx.referralEvent.create({ data: eventRow({ referralId, itemId, at: now, actorId: null, event }) });
  }
  await queueMessages(tx, { referralId, now, moment: 'stepped-up', tray: 'mash' });
}

/** Without agreement to sharing nobody may discuss it there (P 5.3): whoever marked it had only heard that the family agreed. */
async function takeOffPanel(tx: Transaction, { referralId, agreements, now }: FamilyPart) {
  if (agreements.some(({ purpose, record }) => purpose === 'sharing' && record.given)) return;
  const marked = await tx.trayItem.findMany({ where: { referralId, panelOn: { not: null } }, select: { id: true } });
  for (const { id: itemId } of marked) {
    const history = await lockItem(tx, itemId);
    const event = { type: 'agreement-withdrawn', facts: { purpose: 'sharing', channel: 'family-part' } } as const;
    if (history) await recordEvent(tx, history, { referralId, itemId, at: now, actorId: null, event });
  }
}
