import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { listBrokenGlass } from '~/staff/broken-glass.server';
import { namesOfStaff } from '~/staff/staff-members.server';
import type { OpenedBy } from './opened-by';

/** Also the Panel's list: it names the children. */
const looks = ['read-referral', 'print-referral', 'see-panel', 'print-panel'];
const staffId = (actor: string) => actor.replace(/^staff:/, '');

/** Who opened a referral or was refused it, from the audit, the latest first; and each reason it was opened with. */
export async function findOpenedBy(referralId: string): Promise<OpenedBy> {
  const [groups, glass, referral] = await Promise.all([
    prisma.auditEntry.groupBy({
      by: ['actor', 'outcome'],
      where: { subject: `referral:${referralId}`, action: { in: looks }, actor: { startsWith: 'staff:' } },
      _count: true,
      _min: { at: true },
      _max: { at: true },
    }),
    listBrokenGlass(referralId),
    prisma.referral.findUnique({ where: { id: referralId }, select: { recordKey: { select: { wrapped: true } } } }),
  ]);
  const actors = [...new Set(groups.map(({ actor }) => actor))];
  const names = await namesOfStaff([...actors.map(staffId), ...glass.map((each) => each.staffId)]);
  const people = actors.map((actor) => {
    const own = groups.filter((group) => group.actor === actor);
    const count = (outcome: string) => own.find((group) => group.outcome === outcome)?._count ?? 0;
    const instants = own.flatMap(({ _min, _max }) => [_min.at, _max.at]).map((at) => at?.toISOString() ?? '');
    const [first = '', last = first] = [instants.toSorted()[0], instants.toSorted().at(-1)];
    return { name: names.get(staffId(actor)) ?? null, times: count('done'), refused: count('refused'), first, last };
  });
  const key = referral?.recordKey ? await unwrap(referral.recordKey.wrapped) : null;
  return {
    people: people.sort((a, b) => b.last.localeCompare(a.last)),
    glass: await Promise.all(
      glass.map(async ({ id, staffId: who, why, reason, at, endsAt }) => ({
        ...{ name: names.get(who) ?? null, why, at: at.toISOString(), until: endsAt.toISOString() },
        reason: key ? String(await open(key, { table: 'broken_glass', row: id, field: 'reason' }, reason)) : '',
      })),
    ),
  };
}
