import type { Transaction } from '~/platform/db.server';
import { type Key, open } from '~/platform/seal.server';

export interface OpenedEvent {
  id: string;
  itemId: string | null;
  type: string;
  at: Date;
  actorId: string | null;
  facts: Readonly<Record<string, unknown>>;
  /** What was sealed in it; null where nothing was. */
  content: Readonly<Record<string, unknown>> | null;
}

/** A referral's whole history, of every tray and from outside, opened; oldest first. */
export async function openEvents(
  tx: Transaction,
  { referralId, key }: { referralId: string; key: Key },
): Promise<OpenedEvent[]> {
  const rows = await tx.referralEvent.findMany({ where: { referralId }, orderBy: { id: 'asc' } });
  return Promise.all(rows.map((row) => openEvent(row, key)));
}

type Row = Omit<OpenedEvent, 'id' | 'facts' | 'content'> & { id: bigint; facts: unknown; content: string | null };

export async function openEvent(
  { id, itemId, type, at, actorId, facts, content }: Row,
  key: Key,
): Promise<OpenedEvent> {
  const place = { table: 'referral_event', row: String(id), field: 'content' };
  const opened = content === null ? null : await open(key, place, content);
  return {
    ...{ id: String(id), itemId, type, at, actorId },
    facts: facts as OpenedEvent['facts'],
    content: opened as OpenedEvent['content'],
  };
}
