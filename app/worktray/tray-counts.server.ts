import type { Prisma } from '~/generated/prisma/client';
import { prisma } from '~/platform/db.server';
import { traysFor } from '~/staff/permissions';
import { endOfLondonDay, endOfSoon } from './due';
import type { Reader } from './readable.server';

export interface TrayCount {
  tray: string;
  fresh: number;
  read: number;
  late: number;
  /** Due within hours, and not late yet. */
  soon: number;
  /** Due today and not late yet, soon or not. */
  today: number;
}

/** How many have come into one of the reader's trays since then: without a look at any of them. */
export function countArrivals(reader: Reader, tray: string, since: Date): Promise<number> {
  const own = traysFor(reader, 'see-tray').filter((each) => each === tray);
  return prisma.referralEvent.count({
    where: { at: { gt: since }, type: { in: ['received', 'transferred', 'stepped-up'] }, item: { tray: { in: own } } },
  });
}

/** What waits in each of the reader's own trays. */
export async function countTrays(reader: Reader, now: Date): Promise<TrayCount[]> {
  const trays = traysFor(reader, 'see-tray');
  const where = { tray: { in: [...trays] }, status: { not: 'closed' } };
  const due = (dueAt: Prisma.DateTimeFilter) =>
    prisma.trayItem.groupBy({
      by: ['tray'],
      where: { ...where, status: { in: ['received', 'read', 'in-progress'] }, dueAt },
      _count: true,
    });
  const [byStatus, late, soon, today] = await Promise.all([
    prisma.trayItem.groupBy({ by: ['tray', 'status'], where, _count: true }),
    due({ lt: now }),
    due({ gte: now, lte: endOfSoon(now) }),
    due({ gte: now, lte: endOfLondonDay(now) }),
  ]);
  return trays.map((tray) => {
    const own = byStatus.filter((group) => group.tray === tray);
    const sum = (groups: typeof own) => groups.reduce((total, group) => total + group._count, 0);
    const of = (groups: readonly { tray: string; _count: number }[]) =>
      groups.find((group) => group.tray === tray)?._count ?? 0;
    return {
      tray,
      fresh: sum(own.filter(({ status }) => status === 'received')),
      read: sum(own.filter(({ status }) => status !== 'received')),
      ...{ late: of(late), soon: of(soon), today: of(today) },
    };
  });
}
