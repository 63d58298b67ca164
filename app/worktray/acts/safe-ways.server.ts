import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { waysToAsk } from '~/referrals/ask-for-more.server';
import { type Way, safeWays } from '~/referrals/safe-ways';
import type { ContactProfile } from '~/referrals/submission';
import { londonDay } from '~/i18n/london-day';

/** The ways in which a family may be reached today; in person alone where its record has been shredded. */
export async function listSafeWays(referralId: string): Promise<Way[]> {
  const { contact, recordKey } = await prisma.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { contact: true, recordKey: { select: { wrapped: true } } },
  });
  if (!recordKey) return ['in-person'];
  const place = { table: 'referral', row: referralId, field: 'contact' };
  const profile = (await open(await unwrap(recordKey.wrapped), place, contact)) as ContactProfile;
  return safeWays(profile, londonDay(new Date()));
}

/** By which ways the sender and the family may be asked for more; none where the record has been shredded. */
export async function listWaysToAsk(referralId: string): Promise<Awaited<ReturnType<typeof waysToAsk>>> {
  const { recordKey } = await prisma.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { recordKey: { select: { wrapped: true } } },
  });
  if (!recordKey) return { sender: [], family: [] };
  return waysToAsk({ tx: prisma, referralId, key: await unwrap(recordKey.wrapped), now: new Date() });
}
