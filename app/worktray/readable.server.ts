import type { Prisma } from '~/generated/prisma/client';
import { may, type Permissions, traysFor } from '~/staff/permissions';

/** Whoever the worktray is read for. No query of it can be asked without one. */
export type Reader = Permissions & { id: string };

/**
 * The referrals that someone may read now, as a condition of the query itself: what lies in their trays; of restricted ones,
 * those of trays they manage and those assigned to them; and what they have broken the glass of within the hour.
 * The same rule as `mayAct` for `read-referral`, which guards the page.
 */
export function readableBy(reader: Reader, now: Date): Prisma.ReferralWhereInput {
  const tray = { in: [...traysFor(reader, 'read-referral')] };
  const managed = { in: [...traysFor(reader, 'read-restricted')] };
  return {
    OR: [
      { NOT: { flags: { has: 'restricted' } }, items: { some: { tray } } },
      { items: { some: { tray: managed } } },
      { AND: [{ items: { some: { tray } } }, { items: { some: { assigneeId: reader.id } } }] },
      ...(may(reader, 'break-glass') ? [{ glass: { some: { staffId: reader.id, endsAt: { gt: now } } } }] : []),
    ],
  };
}
