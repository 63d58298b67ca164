import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';

export interface OwnSession {
  /** Opens nothing: the cookie carries what this is the hash of. */
  id: string;
  /** ISO 8601. */
  startedAt: string;
  seenAt: string;
  endsAt: string;
  isThis: boolean;
}

/** The person's sessions that have not ended, the one in use first, then the last seen. */
export async function listOwnSessions(staffId: string, thisId: string, now: Date): Promise<OwnSession[]> {
  const rows = await prisma.staffSession.findMany({
    where: { staffId, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
  });
  return rows
    .map(({ id, createdAt, lastSeenAt, expiresAt }) => ({
      ...{ id, startedAt: createdAt.toISOString(), seenAt: lastSeenAt.toISOString(), endsAt: expiresAt.toISOString() },
      isThis: id === thisId,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Ends one of the person's own sessions, or all but this one. Another person's stays as it is. */
export async function endOwnSessions(staffId: string, which: { only: string } | { allBut: string }): Promise<number> {
  const id = 'only' in which ? which.only : { not: which.allBut };
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.staffSession.deleteMany({ where: { staffId, id } });
    const entry = { actor: `staff:${staffId}`, action: 'sessions-end', subject: `staff:${staffId}`, outcome: 'done' };
    await audit(tx, { ...entry, facts: { count } });
    return count;
  });
}
