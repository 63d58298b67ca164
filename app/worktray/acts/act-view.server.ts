import { phoneOf } from '~/information/places-to-ring.server';
import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { versionOf } from '~/referrals/changes-since.server';
import type { ContactProfile } from '~/referrals/submission';
import { may } from '~/staff/permissions';
import { recordLook } from '~/staff/record-look.server';
import { noStore } from '~/staff/staff-headers';
import { actOf, type ActPageName } from '../acts-for';
import type { ActItem } from './act-item.server';
import type { ActView } from './act-view';
import { contactRules } from '../contact-rules';
import { londonDay } from '~/i18n/london-day';
import { dueOf } from '../due';
import type { Reader } from '../readable.server';

/** What an act's page shows around its form. Looking at it is a look at the referral, and audited as one. */
export async function getActView(
  staff: Reader & { name: string },
  about: ActItem,
  page: ActPageName,
): Promise<ActView> {
  const now = new Date();
  const act = actOf(page);
  const { reference, referralId, itemId, purpose } = about;
  // Someone who may set a hold everywhere, and read nowhere, sees nothing of the family.
  const isReader = may(staff, 'read-referral', about.trays);
  await recordLook(staff.id, isReader ? 'read-referral' : act, about.subject, { page: act });
  const [item, version] = await Promise.all([
    prisma.trayItem.findUniqueOrThrow({
      where: { id: itemId },
      include: { referral: { select: { flags: true, contact: true, recordKey: { select: { wrapped: true } } } } },
    }),
    versionOf(prisma, itemId, referralId),
  ]);
  const { flags, contact, recordKey } = item.referral;
  if (!recordKey) throw new Response(null, { status: 404, headers: noStore });
  const place = { table: 'referral', row: referralId, field: 'contact' };
  const profile = (await open(await unwrap(recordKey.wrapped), place, contact)) as ContactProfile;
  return {
    ...{ act: page, staff: { name: staff.name, trays: staff.trays }, reference, purpose, version },
    isReader,
    flags: isReader ? flags : [],
    ...{ tray: item.tray, status: item.status, waitingFor: item.waitingFor, panelOn: item.panelOn },
    ...{ dueAt: item.dueAt.toISOString(), due: dueOf(item.dueAt, now) },
    childrenSafety: phoneOf('barnet-children-safety') ?? '',
    contactRules: isReader ? contactRules(profile, londonDay(now)) : [],
  };
}
