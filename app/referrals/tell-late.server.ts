import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { project } from './events';
import { queueMessages } from './queue-messages.server';
import { lockItem, recordEvent } from './record-event.server';

/** Nobody is told about what waits for an answer, is recorded in EHM, or is closed: their clocks do not run. */
const running = ['received', 'read', 'in-progress'];
const most = 500;

/**
 * Tells the managers of a tray, by its mailbox, of each referral that has become late: once for each due time that passed.
 * It stays late in its tray whoever was told. Gives how many were told of.
 */
export async function tellLate(now: Date): Promise<number> {
  const late = await prisma.trayItem.findMany({
    where: {
      ...{ status: { in: running }, dueAt: { lt: now } },
      OR: [{ lateToldAt: null }, { lateToldAt: { lt: prisma.trayItem.fields.dueAt } }],
    },
    orderBy: { dueAt: 'asc' },
    take: most,
    select: { id: true, referralId: true },
  });
  let count = 0;
  for (const item of late) if (await tellOf(item, now)) count++;
  return count;
}

function tellOf({ id: itemId, referralId }: { id: string; referralId: string }, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const history = await lockItem(tx, itemId);
    const state = history && project(history);
    // Something may have happened to it since it was found late.
    if (!state || !running.includes(state.status) || state.dueAt >= now) return false;
    if (state.lateToldAt && state.lateToldAt >= state.dueAt) return false;
    const at = new Date(Math.max(now.getTime(), history.at(-1)?.at.getTime() ?? 0));
    const event = { type: 'late-told', facts: { at: at.toISOString() } } as const;
    await recordEvent(tx, history, { referralId, itemId, at, actorId: null, event });
    await queueMessages(tx, { referralId, moment: 'late', tray: state.tray, now });
    const facts = { tray: state.tray, dueAt: state.dueAt.toISOString() };
    const entry = { actor: 'system', action: 'late-told', subject: `referral:${referralId}`, outcome: 'done' };
    await audit(tx, { ...entry, facts });
    return true;
  });
}
