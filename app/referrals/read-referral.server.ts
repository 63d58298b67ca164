import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { project } from './events';
import { queueMessages } from './queue-messages.server';
import { lockItem, recordEvent } from './record-event.server';

export interface Reading {
  itemId: string;
  staffId: string;
  now: Date;
}

/** Records that someone of a tray has read a request in it. Only the first reading there makes an event; false for later ones. */
export async function recordRead({ itemId, staffId, now }: Reading): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const item = await tx.trayItem.findUnique({ where: { id: itemId }, select: { referralId: true, status: true } });
    if (item?.status !== 'received') return false;
    const history = await lockItem(tx, itemId);
    // Someone else may have read it while this waited.
    if (!history || project(history).status !== 'received') return false;
    const event = { type: 'read' as const, facts: {} };
    const { tray } = await recordEvent(tx, history, {
      referralId: item.referralId,
      itemId,
      at: now,
      actorId: staffId,
      event,
    });
    await queueMessages(tx, { referralId: item.referralId, moment: 'read', now });
    const entry = {
      actor: `staff:${staffId}`,
      action: 'referral-read',
      subject: `referral:${item.referralId}`,
      outcome: 'recorded',
    };
    await audit(tx, { ...entry, facts: { tray } });
    return true;
  });
}
