/** What may be said of where a request stands, to whoever holds its code. */
export type Standing = 'received' | 'late' | 'read' | 'working' | 'closed';

/** An item's own status in the words for those outside; a due time that has passed unread is said, not hidden. */
export function standingOf({ status, dueAt }: { status: string; dueAt: Date }, now: Date): Standing {
  if (status === 'closed') return 'closed';
  if (status === 'received') return dueAt < now ? 'late' : 'received';
  return status === 'read' ? 'read' : 'working';
}

/** How much can be added at a time, in characters. */
export const textLimit = 2000;

const decided: Readonly<Record<string, string>> = {
  'early-help-assessment': 'early-help-assessment',
  'universal-plus': 'universal-plus',
};

/** What came of a request, as a code with words for professionals; null while nothing has been decided. */
export function outcomeOf(status: string, outcome: string | null, decision: unknown): string | null {
  if (status === 'closed') return outcome ?? 'advice';
  return typeof decision === 'string' ? (decided[decision] ?? null) : null;
}
