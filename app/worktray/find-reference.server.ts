import { paths } from '~/paths';
import { prisma } from '~/platform/db.server';
import { readReference } from '~/referrals/reference';
import { may } from '~/staff/permissions';
import { recordLook } from '~/staff/record-look.server';
import type { Reader } from './readable.server';

/**
 * The page that a typed reference leads someone to: the request's own, which asks again whether they may read it, or its
 * legal hold for those who read no family. Null where there is no such request. Asking is audited.
 */
export async function findReference(staff: Reader, typed: string): Promise<string | null> {
  const reference = readReference(typed);
  const referral =
    reference === null ? null : await prisma.referral.findUnique({ where: { reference }, select: { id: true } });
  const subject = referral ? `referral:${referral.id}` : 'home';
  await recordLook(staff.id, 'find-reference', subject, { found: referral !== null });
  if (reference === null || !referral) return null;
  return may(staff, 'break-glass') ? paths.staff.referral(reference) : paths.staff.act(reference, 'legal-hold');
}
