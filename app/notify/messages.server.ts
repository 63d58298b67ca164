import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';

/** The message store. A message is `queued` until it is `sent`, `failed`, without an address (`no-address`) or `withheld`. */
export type Settled = 'sent' | 'failed' | 'no-address' | 'refused';

/** A message that is still to be sent, with what its referral says about reaching the person; null where there is none. */
export function findQueuedMessage(id: string) {
  return prisma.message.findFirst({
    where: { id, state: 'queued' },
    include: {
      referral: {
        select: {
          ...{ id: true, reference: true, kind: true, contact: true },
          recordKey: { select: { wrapped: true } },
          items: { select: { tray: true } },
        },
      },
    },
  });
}

export type QueuedMessage = NonNullable<Awaited<ReturnType<typeof findQueuedMessage>>>;

export async function settleMessage(id: string, state: Exclude<Settled, 'failed'>, now: Date): Promise<void> {
  const attempts = { increment: state === 'sent' ? 1 : 0 };
  await prisma.message.updateMany({
    where: { id, state: 'queued' },
    data: { state, attempts, failure: null, settledAt: now },
  });
}

/** One try failed; more follow. */
export async function countFailedTry(id: string, failure: string): Promise<void> {
  await prisma.message.updateMany({ where: { id, state: 'queued' }, data: { failure, attempts: { increment: 1 } } });
}

/** The last try failed: staff see it on the request and in its history. Does it once, however often it is asked. */
export async function failMessage(id: string, now: Date): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.message.updateMany({
      where: { id, state: 'queued' },
      data: { state: 'failed', settledAt: now },
    });
    if (count === 0) return;
    const { referralId, template, failure } = await tx.message.findUniqueOrThrow({ where: { id } });
    const facts = { template, failure };
    if (referralId)
      await tx.referralEvent.create({
        data: { referralId, type: 'message-failed', at: now, facts: { ...facts, messageId: id } },
      });
    await audit(tx, { actor: 'system', action: 'message-failed', subject: `message:${id}`, outcome: 'failed', facts });
  });
}
