import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { childRecords } from '~/referrals/child-records';
import { openEvents } from '~/referrals/open-events.server';
import type { Child } from '~/referrals/submission';
import { dayInWords } from '../words';
import type { ChildRecordView } from './offered';

/** A referral's children with what has been recorded of each; none where it has been shredded. */
export async function listChildRecords(referralId: string): Promise<ChildRecordView[]> {
  const { recordKey, children } = await prisma.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: { recordKey: { select: { wrapped: true } }, children: { orderBy: { position: 'asc' } } },
  });
  if (!recordKey) return [];
  const key = await unwrap(recordKey.wrapped);
  const records = childRecords(await openEvents(prisma, { referralId, key }), children.length);
  return Promise.all(
    records.map(async (record, position) => {
      const { id = '', content = '' } = children[position] ?? {};
      const place = { table: 'referral_child', row: id, field: 'content' };
      const { firstName, lastName, bornOn } = (await open(key, place, content)) as Child;
      return { name: `${firstName} ${lastName}`.trim(), birth: bornOn ? dayInWords(bornOn) : '', record };
    }),
  );
}
