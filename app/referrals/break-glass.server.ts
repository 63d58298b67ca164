import { randomUUID } from 'node:crypto';
import { content } from '~/content/content.server';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { queue } from '~/platform/jobs.server';
import { seal, unwrap } from '~/platform/seal.server';
import { createBrokenGlass } from '~/staff/broken-glass.server';
import { glassMinutes, type GlassReason } from './glass-form';

export interface Breaking {
  referralId: string;
  /** The trays the record lies in: their managers are told. */
  trays: readonly string[];
  staffId: string;
  why: GlassReason;
  reason: string;
  now: Date;
}

/**
 * Opens one record to one person for an hour: the reason sealed with the record, the record's history, mail to the managers
 * of its trays and the audit, all or nothing. False where the record has been shredded and there is nothing to open.
 */
export async function breakGlass({ referralId, trays, staffId, why, reason, now }: Breaking): Promise<boolean> {
  const found = await prisma.referral.findUnique({
    where: { id: referralId },
    select: { recordKey: { select: { wrapped: true } } },
  });
  if (!found?.recordKey) return false;
  const id = randomUUID();
  const key = await unwrap(found.recordKey.wrapped);
  const sealed = await seal(key, { table: 'broken_glass', row: id, field: 'reason' }, reason);
  const endsAt = new Date(now.getTime() + glassMinutes * 60_000);
  await prisma.$transaction(async (tx) => {
    await createBrokenGlass(tx, { id, referralId, staffId, why, reason: sealed, at: now, endsAt });
    const facts = { why, endsAt: endsAt.toISOString() };
    await tx.referralEvent.create({ data: { referralId, type: 'break-glass', at: now, actorId: staffId, facts } });
    for (const tray of new Set(trays)) await tellManagers(tx, referralId, tray, now);
    const entry = { actor: `staff:${staffId}`, action: 'break-glass', subject: `referral:${referralId}` };
    await audit(tx, { ...entry, outcome: 'done', facts });
  });
  return true;
}

/** A tray without a mailbox has a message that staff see and nobody sends. */
async function tellManagers(tx: Transaction, referralId: string, tray: string, now: Date) {
  const hasMailbox = content().trays.some((each) => each.id === tray && each.mailbox !== '');
  const id = randomUUID();
  const state = hasMailbox ? 'queued' : 'no-address';
  const message = { id, referralId, template: 'manager-break-glass', channel: 'email', language: 'en', tray, state };
  await tx.message.create({ data: { ...message, createdAt: now } });
  if (hasMailbox) await queue(tx, 'message', { messageId: id });
}
