import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { type Key, seal, unwrap } from '~/platform/seal.server';
import type { Act } from '~/staff/permissions';
import { type ChangeSince, changesSince } from './changes-since.server';
import { type ItemEvent, type ItemState, mayFollow, project } from './events';
import { lockItem, recordEvent, type StoredEvent } from './record-event.server';

/** An act of someone on a referral in a tray, as it was looked at: `version` is the last thing they saw happen. */
export interface Order {
  itemId: string;
  staffId: string;
  version: string;
  now: Date;
  /** False: only asks whether it could be done, so that it can be shown and confirmed first. */
  isConfirmed?: boolean;
}

export type Issues = Readonly<Record<string, string>>;

/** What came of it. `changed`: somebody was quicker, and nothing was written. */
export type ActOutcome =
  { done: true } | { confirm: true } | { issues: Issues } | { refused: string } | { changed: readonly ChangeSince[] };

export interface Scene {
  tx: Transaction;
  referralId: string;
  key: Key;
  state: ItemState;
  history: readonly StoredEvent[];
  now: Date;
}

export interface Decided {
  /** Each with what is personal in it, which is sealed. */
  events: readonly { event: ItemEvent; content?: object | null }[];
  /** What else is written in the same transaction: messages queued, a hold. */
  also?: () => Promise<unknown>;
  /** What the audit keeps beside the tray and the events: codes. */
  facts?: Readonly<Record<string, string>>;
}

export type Decision = Decided | { issues: Issues } | { refused: string };

/** Issues that are no slip of the pen: somewhere, someone or some way that may not be reached. They are audited. */
const reached: readonly string[] = ['tray-off', 'not-of-tray', 'not-safe'];

/** Several machines' clocks may differ by this much; a clock further back than the last event is wrong. */
const skewMs = 120_000;

/**
 * Does one act on an item, or says why not: locked, as last seen, on an open referral, at a time after what happened
 * before, with its events, its state and its audit in one transaction. Refusals are audited too; a box left blank is not.
 */
export async function performAct(
  order: Order,
  act: Act,
  decide: (scene: Scene) => Decision | Promise<Decision>,
): Promise<ActOutcome> {
  return prisma.$transaction(async (tx) => {
    const history = await lockItem(tx, order.itemId);
    const last = history?.at(-1);
    if (!history || !last) return { refused: 'gone' };
    const { referralId, referral } = await tx.trayItem.findUniqueOrThrow({
      where: { id: order.itemId },
      select: { referralId: true, referral: { select: { recordKey: { select: { wrapped: true } } } } },
    });
    const entry = { actor: `staff:${order.staffId}`, action: act, subject: `referral:${referralId}` };
    const refuse = async (refused: string) => {
      await audit(tx, { ...entry, outcome: 'refused', facts: { why: refused } });
      return { refused };
    };
    if (!referral.recordKey) return refuse('gone');
    const changed = await changesSince(tx, { ...order, referralId });
    if (changed.length > 0) {
      await refuse('stale');
      return { changed };
    }
    if (order.now.getTime() < last.at.getTime() - skewMs) return refuse('clock-back');
    const now = order.now < last.at ? last.at : order.now;
    const key = await unwrap(referral.recordKey.wrapped);
    const state = project(history);
    const decision = await decide({ tx, referralId, key, state, history, now });
    if ('issues' in decision) {
      const why = Object.values(decision.issues).find((issue) => reached.includes(issue));
      if (why !== undefined) await refuse(why);
      return decision;
    }
    if ('refused' in decision) return refuse(decision.refused);
    if (order.isConfirmed === false) return { confirm: true };
    const after: ItemEvent[] = [...history];
    for (const { event, content } of decision.events) {
      if (!mayFollow(project(after), event.type)) return refuse('closed');
      await storeEvent(tx, after, { ...order, referralId, now, key, event, content: content ?? null });
      after.push(event);
    }
    await decision.also?.();
    const types = decision.events.map(({ event }) => event.type).join(' ');
    const facts = { tray: project(after).tray, events: types, ...decision.facts };
    await audit(tx, { ...entry, outcome: 'done', facts });
    return { done: true };
  });
}

interface Storing extends Order {
  referralId: string;
  key: Key;
  event: ItemEvent;
  content: object | null;
}

/** The row's id is taken first: what is sealed in it opens in that row alone. */
async function storeEvent(tx: Transaction, history: readonly ItemEvent[], storing: Storing) {
  const { referralId, itemId, now: at, staffId: actorId, key, event, content } = storing;
  const [row] = await tx.$queryRaw<[{ id: bigint }]>`select nextval('referral_event_id_seq') as id`;
  const place = { table: 'referral_event', row: String(row.id), field: 'content' };
  const sealed = content === null ? null : await seal(key, place, content);
  await recordEvent(tx, history, { referralId, itemId, at, actorId, event, id: row.id, content: sealed });
}
