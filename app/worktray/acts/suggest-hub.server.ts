import { content } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';

/** The hub that a referral would go on to: the one it lies with too, else the one its home leads to; null where neither is known. */
export async function suggestHub(referralId: string): Promise<string | null> {
  const { answers, recordKey, items } = await prisma.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { answers: true, recordKey: { select: { wrapped: true } }, items: { select: { tray: true } } },
  });
  const { trays, findHub } = content();
  const own = items.map(({ tray }) => trays.find(({ id }) => id === tray)?.hub).find(Boolean);
  if (own || !recordKey) return own ?? null;
  const place = { table: 'referral', row: referralId, field: 'answers' };
  const { homePostcode } = (await open(await unwrap(recordKey.wrapped), place, answers)) as { homePostcode?: unknown };
  return typeof homePostcode === 'string' ? findHub(homePostcode).hub : null;
}
