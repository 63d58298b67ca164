/** A change as the history holds it. */
export interface Change {
  act: string;
  before: unknown;
  after: unknown;
}

/** The item in a state that the history holds; null where there was none. */
export function dataIn(state: unknown): Record<string, unknown> | null {
  const data = typeof state === 'object' && state !== null && 'data' in state ? state.data : null;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
}

/** The draft that goes back behind a change: the item as it was before, or its end where there was none before. */
export function draftBehind({ before, after }: Change) {
  const [was, became] = [dataIn(before), dataIn(after)];
  if (was) return { act: became ? ('undo' as const) : ('restore' as const), data: was };
  return became ? { act: 'retire' as const, data: became } : null;
}
