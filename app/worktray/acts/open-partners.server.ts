import { prisma } from '~/platform/db.server';
import { openPartners } from '~/referrals/partners';

/** The partners whose answer an item of MASH still waits for. */
export async function listOpenPartners(itemId: string): Promise<string[]> {
  const select = { type: true, facts: true };
  return openPartners(await prisma.referralEvent.findMany({ where: { itemId }, orderBy: { id: 'asc' }, select }));
}
