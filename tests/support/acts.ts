import { prisma } from '~/platform/db.server';
import { unwrap } from '~/platform/seal.server';
import type { ActOutcome, Order } from '~/referrals/act.server';
import { versionOf } from '~/referrals/changes-since.server';
import { project, readItemEvent } from '~/referrals/events';
import { openEvents } from '~/referrals/open-events.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { type StoredReferral, storeReferral } from './stored-referral';

/** A referral in a tray and its first item's id. */
export async function newItem(stored: StoredReferral) {
  const { id: referralId, reference } = await storeReferral(stored);
  const { id: itemId } = await prisma.trayItem.findFirstOrThrow({ where: { referralId, purpose: 'referral' } });
  return { referralId, reference, itemId };
}

type Item = Awaited<ReturnType<typeof newItem>>;

/** An order as someone gives it who has just looked. */
export async function orderBy(staff: StaffMember, { itemId, referralId }: Item, now = new Date()): Promise<Order> {
  return { itemId, staffId: staff.id, version: await versionOf(prisma, itemId, referralId), now };
}

export const stateOf = ({ itemId }: Item) => prisma.trayItem.findUniqueOrThrow({ where: { id: itemId } });

/** What an item's history says, told again from its rows. */
export async function replay({ itemId }: Item) {
  const rows = await prisma.referralEvent.findMany({ where: { itemId }, orderBy: { id: 'asc' } });
  return project(rows.map(readItemEvent));
}

export async function historyOf({ referralId }: Item) {
  const { recordKey } = await prisma.referral.findUniqueOrThrow({
    where: { id: referralId },
    include: { recordKey: true },
  });
  return openEvents(prisma, { referralId, key: await unwrap(recordKey?.wrapped ?? '') });
}

export const auditOf = ({ referralId }: Item) =>
  prisma.auditEntry.findMany({ where: { subject: `referral:${referralId}` }, orderBy: { id: 'asc' } });

export const done: ActOutcome = { done: true };
