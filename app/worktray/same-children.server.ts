import { prisma } from '~/platform/db.server';
import { type Reader, readableBy } from './readable.server';
import { mostSame, type SameChildren } from './same-children';

/** A name that many have is no help: the newest of them are looked at. */
const mostMatched = 100;

/**
 * Other requests about a child of this one: of the same full name, by the keyed tokens (docs/decisions/016), and with no
 * other day of birth; newest first. Of a restricted one nothing is said to whom it is closed.
 */
export async function findSameChildren(reader: Reader, referralId: string, now: Date): Promise<SameChildren> {
  const found = await prisma.$queryRaw<{ id: string; isSure: boolean }[]>`
    select other.referral_id as id, bool_or(coalesce(own_birth.token = birth.token, false)) as "isSure"
    from person_index own
    join lateral (
      select referral_id, person from person_index
      where part = own.part and token = own.token and referral_id <> own.referral_id and person like 'child:%'
      order by id desc limit ${mostMatched}
    ) other on true
    left join person_index own_birth on own_birth.referral_id = own.referral_id and own_birth.person = own.person
      and own_birth.part = 'born-on'
    left join person_index birth on birth.referral_id = other.referral_id and birth.person = other.person
      and birth.part = 'born-on'
    where own.referral_id = ${referralId}::uuid and own.part = 'full-name' and own.person like 'child:%'
      and (own_birth.token is null or birth.token is null or own_birth.token = birth.token)
    group by other.referral_id`;
  if (found.length === 0) return { total: 0, requests: [] };
  const open = { OR: [{ NOT: { flags: { has: 'restricted' } } }, readableBy(reader, now)] };
  const where = { id: { in: found.map(({ id }) => id) }, ...open };
  const [total, referrals] = await Promise.all([
    prisma.referral.count({ where }),
    prisma.referral.findMany({
      where,
      orderBy: { sentAt: 'desc' },
      take: mostSame,
      select: { id: true, reference: true, sentAt: true, items: { orderBy: { purpose: 'desc' } } },
    }),
  ]);
  const requests = referrals.map(({ id, reference, sentAt, items }) => ({
    ...{ reference, sentAt: sentAt.toISOString(), tray: items[0]?.tray ?? '', status: items[0]?.status ?? '' },
    isSure: found.some((each) => each.id === id && each.isSure),
  }));
  return { total, requests };
}
