import { randomBytes, randomUUID } from 'node:crypto';
import { content } from '~/content/content.server';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { queue } from '~/platform/jobs.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import { newReference } from '~/referrals/reference';
import { acknowledgeBy, type Complaint } from './complaint-form';
import { keptDays } from './feedback.server';

const placeOf = (row: string) => ({ table: 'data_complaint', row, field: 'content' });

/** Takes a complaint, sealed, and tells the desk that answers for data; all or nothing. Gives its reference. */
export async function addComplaint(complaint: Complaint, language: string, now: Date): Promise<string> {
  const id = randomUUID();
  const reference = newReference(randomBytes(8));
  const { key, ...recordKey } = await newRecordKey();
  const sealed = await seal(key, placeOf(id), complaint);
  const dueOn = acknowledgeBy(londonDay(now));
  const messageId = randomUUID();
  const hasMailbox = content().desks.some(({ mailbox }) => mailbox !== '');
  await prisma.$transaction(async (tx) => {
    await tx.recordKey.create({ data: recordKey });
    const row = { id, reference, language, at: now, dueOn, content: sealed, recordKeyId: recordKey.id };
    await tx.dataComplaint.create({ data: row });
    const message = { id: messageId, template: 'data-complaint', channel: 'email', language: 'en', tray: 'data-owner' };
    await tx.message.create({ data: { ...message, state: hasMailbox ? 'queued' : 'no-address', createdAt: now } });
    if (hasMailbox) await queue(tx, 'message', { messageId });
    const entry = { actor: 'public', action: 'complaint-sent', subject: `complaint:${id}`, outcome: 'received' };
    await audit(tx, { ...entry, facts: { reference, dueOn } });
  });
  return reference;
}

/** What the page after sending may say; null where there is no such complaint. */
export function findComplaint(reference: string | null) {
  if (reference === null) return null;
  return prisma.dataComplaint.findUnique({ where: { reference }, select: { reference: true, dueOn: true } });
}

export interface ComplaintView extends Complaint {
  id: string;
  reference: string;
  language: string;
  receivedOn: string;
  dueOn: string;
  isLate: boolean;
  acknowledgedOn: string | null;
  answeredOn: string | null;
}

/** What has not been answered first, by the day it is due. */
export async function listComplaints(now: Date): Promise<ComplaintView[]> {
  const found = await prisma.dataComplaint.findMany({
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { dueOn: 'asc' }],
    take: 200,
    include: { recordKey: { select: { wrapped: true } } },
  });
  const today = londonDay(now);
  return Promise.all(
    found.map(async ({ id, reference, language, at, dueOn, content: sealed, recordKey, ...row }) => {
      const said = recordKey ? await open(await unwrap(recordKey.wrapped), placeOf(id), sealed) : {};
      const { words = '', name = '', contact = '' } = said as Partial<Complaint>;
      const { acknowledgedAt, answeredAt } = row;
      return {
        ...{ id, reference, language, dueOn, words, name, contact, receivedOn: londonDay(at) },
        isLate: acknowledgedAt === null && today > dueOn,
        acknowledgedOn: acknowledgedAt && londonDay(acknowledgedAt),
        answeredOn: answeredAt && londonDay(answeredAt),
      };
    }),
  );
}

export const complaintActs = ['acknowledge', 'answer'] as const;
export type ComplaintAct = (typeof complaintActs)[number];

/** Marks a complaint; what is answered counts as acknowledged. Pressed twice, the first stays. False where there is none. */
export async function markComplaint(
  reference: string,
  act: ComplaintAct,
  staffId: string,
  now: Date,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const found = await tx.dataComplaint.findUnique({ where: { reference } });
    if (!found) return false;
    const acknowledged = found.acknowledgedAt === null ? { acknowledgedAt: now, acknowledgedBy: staffId } : {};
    const answered = act === 'answer' && found.answeredAt === null ? { answeredAt: now, answeredBy: staffId } : {};
    if (Object.keys({ ...acknowledged, ...answered }).length === 0) return true;
    await tx.dataComplaint.update({ where: { id: found.id }, data: { ...acknowledged, ...answered } });
    const entry = { actor: `staff:${staffId}`, action: `complaint-${act}`, subject: `complaint:${found.id}` };
    await audit(tx, { ...entry, outcome: 'done', facts: { reference } });
    return true;
  });
}

/** Deletes what was answered a year ago, its key first. What has not been answered stays. */
export async function purgeComplaints(now: Date): Promise<void> {
  const answeredAt = { lt: new Date(now.getTime() - keptDays * 86_400_000) };
  await prisma.$transaction([
    prisma.recordKey.deleteMany({ where: { complaint: { answeredAt } } }),
    prisma.dataComplaint.deleteMany({ where: { answeredAt } }),
  ]);
}
