import type { CatchmentValue } from '~/hubs/catchment-value';

/** A change to a correction, as far as it matters which may be taken back. */
export interface HistoryEntry {
  id: bigint;
  batch: string;
  act: string;
  undoes: string | null;
  itemId: string;
}

/** Of a history, newest first: of each postcode or sector the last change that has not been taken back. */
export function undoable(history: readonly HistoryEntry[]): Set<bigint> {
  const undone = new Set(history.map(({ undoes }) => undoes));
  const standing = history.filter(({ act, batch }) => act === 'correct' && !undone.has(batch));
  const last = new Map(standing.toReversed().map(({ itemId, id }) => [itemId, id]));
  return new Set(last.values());
}

/** The correction in a row as the history holds it, or what it took the place of; null: none. */
export function valueIn(state: unknown, member: 'value' | 'was' = 'value'): CatchmentValue | null {
  const value = memberOf(memberOf(state, 'data'), member);
  return typeof value === 'string' ? value : null;
}

const memberOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Record<string, unknown>)[name] : null;
