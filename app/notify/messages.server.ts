import type { Prisma } from '~/generated/prisma/client';
import { audit } from '~/platform/audit.server';
import { pool, prisma } from '~/platform/db.server';

/**
 * The message store. A message is `queued` until it is `sent`, `failed`, without an address (`no-address`) or not to be
 * sent (`refused`); a text that was sent ends as `delivered` or `failed`.
 */
export type Settled = 'sent' | 'failed' | 'no-address' | 'refused';

/** Notify keeps what became of a message for a week. */
const followedDays = 7;
const textsAtATime = 200;

export interface QueuedMessage {
  id: string;
  template: string;
  channel: string;
  language: string;
  tray: string | null;
  topic: string | null;
  /** Sealed. */
  recipient: string | null;
  /** What its request says about reaching the person; `wrapped` is null where the record has been shredded. */
  referral: { id: string; reference: string; kind: string; contact: string; wrapped: string | null } | null;
  /** Where its request lies. */
  trays: readonly string[];
}

// A message is read once and settled once for every request that is sent: straight on the driver, prepared once a connection.
const selectQueued = `
  select message.id, template, channel, message.language, message.tray, topic, recipient,
    case when referral.id is not null then json_build_object('id', referral.id, 'reference', reference, 'kind', kind,
      'contact', contact, 'wrapped', wrapped) end as referral,
    array(select tray from tray_item where tray_item.referral_id = message.referral_id) as trays
  from message left join referral on referral.id = message.referral_id left join record_key on record_key.id = record_key_id
  where message.id = $1 and state = 'queued'`;
const settle = `
  update message set state = $2, attempts = attempts + $3, failure = null, settled_at = $4, provider_id = $5
  where id = $1 and state = 'queued'`;

/** A message that is still to be sent; null where there is none. */
export async function findQueuedMessage(id: string): Promise<QueuedMessage | null> {
  const { rows } = await pool.query<QueuedMessage>({ name: 'select-message', text: selectQueued, values: [id] });
  return rows[0] ?? null;
}

export async function settleMessage(
  id: string,
  state: Exclude<Settled, 'failed'>,
  now: Date,
  providerId: string | null = null,
): Promise<void> {
  const values = [id, state, state === 'sent' ? 1 : 0, now, providerId];
  await pool.query({ name: 'settle-message', text: settle, values });
}

/** One try failed; more follow. */
export async function countFailedTry(id: string, failure: string): Promise<void> {
  await prisma.message.updateMany({ where: { id, state: 'queued' }, data: { failure, attempts: { increment: 1 } } });
}

/** Texts that another service has taken and not yet told the end of, the longest waiting first. */
export function listTextsOnTheirWay(now: Date) {
  return prisma.message.findMany({
    where: {
      ...{ channel: 'text', state: 'sent', providerId: { not: null } },
      settledAt: { gt: new Date(now.getTime() - followedDays * 86_400_000) },
    },
    orderBy: { settledAt: 'asc' },
    take: textsAtATime,
    select: { id: true, providerId: true },
  });
}

export async function settleDelivered(id: string, now: Date): Promise<void> {
  await prisma.message.updateMany({ where: { id, state: 'sent' }, data: { state: 'delivered', settledAt: now } });
}

export interface Failing {
  from: 'queued' | 'sent';
  /** A code; without one, that of the last try stands. */
  failure?: string;
  /** A member of staff who had it back in their hands; null for the service itself. */
  staffId?: string | null;
}

/** It reached nobody and is not tried again: staff see it on the request and in its history. Once, however often it is asked. */
export async function failMessage(
  id: string,
  now: Date,
  { from, failure: code, staffId = null }: Failing = { from: 'queued' },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const data: Prisma.MessageUpdateManyMutationInput = {
      state: 'failed',
      settledAt: now,
      ...(code && { failure: code }),
    };
    const { count } = await tx.message.updateMany({ where: { id, state: from }, data });
    if (count === 0) return false;
    const { referralId, template, failure } = await tx.message.findUniqueOrThrow({ where: { id } });
    const facts = { template, failure };
    if (referralId)
      await tx.referralEvent.create({
        data: { referralId, type: 'message-failed', at: now, actorId: staffId, facts: { ...facts, messageId: id } },
      });
    const actor = staffId === null ? 'system' : `staff:${staffId}`;
    await audit(tx, { actor, action: 'message-failed', subject: `message:${id}`, outcome: 'failed', facts });
    return true;
  });
}

/** Someone did by hand what a message could not do: it asks nobody for anything any more. */
export async function handleMessage(id: string, staffId: string, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.message.updateMany({
      where: { id, state: { in: ['failed', 'no-address'] }, handledAt: null },
      data: { handledAt: now, handledBy: staffId },
    });
    if (count === 0) return false;
    const { referralId, template } = await tx.message.findUniqueOrThrow({ where: { id } });
    const facts = { template, messageId: id };
    if (referralId)
      await tx.referralEvent.create({
        data: { referralId, type: 'message-handled', at: now, actorId: staffId, facts },
      });
    const entry = { actor: `staff:${staffId}`, action: 'message-handled', subject: `message:${id}`, outcome: 'done' };
    await audit(tx, { ...entry, facts: { template } });
    return true;
  });
}

/** Whether an id, which may be anything, is that of a message about a request. */
export async function isMessageOf(id: string, referralId: string): Promise<boolean> {
  const found = await prisma.message.findMany({ where: { referralId }, select: { id: true } });
  return found.some((message) => message.id === id);
}
