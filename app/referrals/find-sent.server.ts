import { prisma } from '~/platform/db.server';

/** What a sent page may say, from clear columns alone; null where there is no such referral any more. */
export function findSent(reference: string) {
  return prisma.referral.findUnique({
    where: { reference },
    select: {
      ...{ reference: true, form: true, kind: true, flags: true, sourceCode: true, sentAt: true },
      items: { select: { purpose: true, tray: true, dueAt: true, createdAt: true } },
      codes: { where: { purpose: 'track' }, select: { secretHash: true } },
      events: { where: { type: 'received' }, take: 1, select: { actorId: true } },
    },
  });
}
