import { prisma, type Transaction } from '~/platform/db.server';

export interface BrokenGlass {
  id: string;
  referralId: string;
  staffId: string;
  why: string;
  /** Sealed under the record's own key, at broken_glass / id / reason. */
  reason: string;
  at: Date;
  endsAt: Date;
}

export async function createBrokenGlass(tx: Transaction, glass: BrokenGlass): Promise<void> {
  await tx.brokenGlass.create({ data: glass });
}

/** Whether this person has given a reason for this record, and its hour is not over. */
export async function hasBrokenGlass(referralId: string, staffId: string, now: Date): Promise<boolean> {
  return (await prisma.brokenGlass.count({ where: { referralId, staffId, endsAt: { gt: now } } })) > 0;
}

/** Every time the glass of a record was broken, newest first. */
export function listBrokenGlass(referralId: string): Promise<BrokenGlass[]> {
  return prisma.brokenGlass.findMany({ where: { referralId }, orderBy: { at: 'desc' } });
}
