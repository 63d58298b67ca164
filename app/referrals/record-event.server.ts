import type { Transaction } from '~/platform/db.server';
import { type ItemEvent, type ItemState, project, readItemEvent } from './events';

export interface NewEvent {
  referralId: string;
  itemId: string;
  at: Date;
  /** A member of staff, or null for the public and for the system. */
  actorId: string | null;
  event: ItemEvent;
  /** Where something personal is sealed for its row: the row's id and the sealed `content`. */
  id?: bigint;
  content?: string | null;
}

export type StoredEvent = ItemEvent & { id: bigint; at: Date };

/** The rows of an item's first events. Its `tray_item` row is `project` of them. */
export function eventRow({ referralId, itemId, at, actorId, event }: NewEvent) {
  return { referralId, itemId, at, actorId, type: event.type, facts: event.facts };
}

/** Holds the item until the commit, so that its history and its state move together; null where there is none. */
export async function lockItem(tx: Transaction, itemId: string): Promise<StoredEvent[] | null> {
  const found = await tx.$queryRaw<unknown[]>`select 1 from tray_item where id = ${itemId}::uuid for update`;
  if (found.length === 0) return null;
  const rows = await tx.referralEvent.findMany({
    where: { itemId },
    orderBy: { id: 'asc' },
    select: { id: true, at: true, type: true, facts: true },
  });
  return rows.map(({ id, at, ...row }) => ({ id, at, ...readItemEvent(row) }));
}

/** Holds all places of a request, as every act of staff holds its own: what they see to and what comes in do not cross. */
export async function lockItems(tx: Transaction, referralId: string): Promise<void> {
  await tx.$queryRaw`select 1 from tray_item where referral_id = ${referralId}::uuid order by id for update`;
}

/** Adds an event to a locked item's history, and with it the state that follows. */
export async function recordEvent(tx: Transaction, history: readonly ItemEvent[], added: NewEvent): Promise<ItemState> {
  const state = project([...history, added.event]);
  await tx.referralEvent.create({
    data: { ...eventRow(added), ...(added.id && { id: added.id }), content: added.content ?? null },
  });
  await tx.trayItem.update({ where: { id: added.itemId }, data: state });
  return state;
}
