import { prisma } from '~/platform/db.server';
import { isCheckDue, monthsBetweenChecks } from './check-due';
import { isKind } from './kinds';

/** How many live entries are to be compared with their owners on a day. */
export async function countDueChecks(today: string): Promise<number> {
  const kinds = Object.keys(monthsBetweenChecks);
  const select = { kind: true, data: true } as const;
  const rows = await prisma.contentItem.findMany({ where: { kind: { in: kinds }, approval: 'live' }, select });
  return rows.filter(({ kind, data }) => {
    const day = (data as Record<string, unknown>).lastCheckedOn;
    return isKind(kind) && isCheckDue(kind, typeof day === 'string' ? day : null, today);
  }).length;
}
