import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { open, seal, unwrap } from '~/platform/seal.server';
import type { AgreementRecord } from './agreement-record';
import { recordPublicAnswer } from './answer-question.server';
import { queueMessages } from './queue-messages.server';
import { lockItems } from './record-event.server';
import { senderDays } from './sent-by.server';

/**
 * What comes from the sender after sending: an event of the request, of no tray's item. A changed number is unverified
 * and changes nothing of the profile; a withdrawal is checked through the safe channel before anything closes.
 */
export type Added =
  | { type: 'sender-changed-phone'; facts: object; content: { phone: string } }
  | { type: 'sender-added-more'; facts: object; content: { text: string } }
  | { type: 'sender-withdrew'; facts: { purposes: readonly string[] }; content: null };

/** A request for who follows it up, from clear columns alone. */
export function findTracked(id: string) {
  const items = { where: { purpose: 'referral' }, select: { tray: true, status: true, dueAt: true, waitingFor: true } };
  return prisma.referral.findUnique({
    where: { id },
    select: {
      ...{ id: true, reference: true, kind: true, sourceCode: true, sentAt: true, flags: true, recordKeyId: true },
      items,
      events: { where: { type: 'family-completed' }, select: { at: true } },
    },
  });
}

export async function findIdByReference(reference: string): Promise<string | null> {
  return (await prisma.referral.findUnique({ where: { reference }, select: { id: true } }))?.id ?? null;
}

/** To what the sender agreed when they sent it, and can take back; what the family said itself since is not theirs to see. */
export async function agreedPurposes(referralId: string): Promise<string[]> {
  const rows = await prisma.agreement.findMany({
    where: { referralId, purpose: { in: ['help', 'sharing'] } },
    include: { referral: { select: { recordKey: { select: { wrapped: true } } } } },
  });
  const given = await Promise.all(
    rows.map(async ({ id, purpose, content, referral }) => {
      if (!referral.recordKey) return [];
      const key = await unwrap(referral.recordKey.wrapped);
      const record = await open(key, { table: 'agreement', row: id, field: 'content' }, content);
      return (record as AgreementRecord).given ? [purpose] : [];
    }),
  );
  return given.flat().sort();
}

/**
 * Adds it, sealed, and marks the request for its tray, whose mailbox is told unless something waits there already. What was
 * asked of the sender counts as answered. False where the request is not there any more.
 */
export async function addFromSender(referralId: string, added: Added, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    await lockItems(tx, referralId);
    const referral = await tx.referral.findUnique({ where: { id: referralId }, include: { recordKey: true } });
    if (!referral?.recordKey) return false;
    const [row] = await tx.$queryRaw<[{ id: bigint }]>`select nextval('referral_event_id_seq') as id`;
    const place = { table: 'referral_event', row: String(row.id), field: 'content' };
    const key = await unwrap(referral.recordKey.wrapped);
    const content = added.content === null ? null : await seal(key, place, added.content);
    const { type, facts } = added;
    await tx.referralEvent.create({ data: { id: row.id, referralId, type, at: now, facts, content } });
    const marked = await tx.$executeRaw`update referral set flags = array_append(flags, 'added-to')
      where id = ${referralId}::uuid and not 'added-to' = any(flags)`;
    if (marked > 0) await tellTray(tx, referralId, now);
    if (type !== 'sender-withdrew') await recordPublicAnswer(tx, referralId, now);
    await audit(tx, { actor: 'public', action: type, subject: `referral:${referralId}`, outcome: 'received' });
    return true;
  });
}

/** The tray where the request itself lies; a second place in another is for what was said at first. */
export async function tellTray(tx: Transaction, referralId: string, now: Date): Promise<void> {
  const item = await tx.trayItem.findFirst({ where: { referralId, purpose: 'referral' }, select: { tray: true } });
  if (item) await queueMessages(tx, { referralId, moment: 'added-to', tray: item.tray, now });
}

/** What a work mailbox, by its token, has sent in the last 90 days, newest first, from clear columns alone. */
export function listSentFrom(token: string, now: Date) {
  const sentAt = { gt: new Date(now.getTime() - senderDays * 86_400_000) };
  return prisma.referral.findMany({
    where: { sentAt, index: { some: { part: 'work-email', token } } },
    orderBy: { sentAt: 'desc' },
    take: 200,
    select: {
      ...{ reference: true, kind: true, sourceCode: true, flags: true, sentAt: true },
      items: { select: { purpose: true, tray: true, status: true, dueAt: true, waitingFor: true, outcome: true } },
      events: { orderBy: { id: 'desc' }, select: { type: true, at: true, facts: true } },
    },
  });
}
