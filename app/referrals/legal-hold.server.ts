import { prisma } from '~/platform/db.server';

/** Whether nothing of a referral may be deleted. */
export async function isReferralHeld(referralId: string): Promise<boolean> {
  return (await prisma.legalHold.count({ where: { referralId } })) > 0;
}
