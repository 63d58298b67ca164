import { prisma } from '~/platform/db.server';
import { readReference } from '~/referrals/reference';
import type { About } from '~/staff/require-staff.server';
import { noStore } from '~/staff/staff-headers';

export interface ActItem extends About {
  reference: string;
  referralId: string;
  subject: string;
  itemId: string;
  purpose: string;
}

/**
 * The one place, of a referral that may lie in two trays, that an act's page is about: `?item=harm-stated` names the
 * second. Who may act is asked for that tray alone. Throws a 404 response where there is none.
 */
export async function getActItem(request: Request, typed: string | undefined): Promise<ActItem> {
  const reference = readReference(typed ?? '');
  const purpose = new URL(request.url).searchParams.get('item') ?? 'referral';
  const referral =
    reference === null
      ? null
      : await prisma.referral.findUnique({ where: { reference }, select: { id: true, flags: true, items: true } });
  const item = referral?.items.find((each) => each.purpose === purpose);
  if (!referral || !item || reference === null) throw new Response(null, { status: 404, headers: noStore });
  const assignees = referral.items.flatMap(({ assigneeId }) => assigneeId ?? []);
  return {
    ...{ reference, referralId: referral.id, subject: `referral:${referral.id}`, trays: [item.tray] },
    ...{ itemId: item.id, purpose: item.purpose },
    record: { id: referral.id, isRestricted: referral.flags.includes('restricted'), assignees },
  };
}
