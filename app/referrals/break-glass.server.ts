import { randomUUID } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { seal, unwrap } from '~/platform/seal.server';
import { createBrokenGlass } from '~/staff/broken-glass.server';
import { glassMinutes, type GlassReason } from './glass-form';
import { queueMessages } from './queue-messages.server';

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
    for (const tray of new Set(trays)) await queueMessages(tx, { referralId, moment: 'broken-open', tray, now });
    const entry = { actor: `staff:${staffId}`, action: 'break-glass', subject: `referral:${referralId}` };
    await audit(tx, { ...entry, outcome: 'done', facts });
  });
  return true;
}
