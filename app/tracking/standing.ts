import { isAtWork } from '~/referrals/source-code';

/** What may be said of where a request stands, to whoever holds its code. */
export type Standing = 'received' | 'late' | 'read' | 'working' | 'asked' | 'closed';

interface Item {
  status: string;
  tray: string;
  dueAt: Date;
  /** `family` or `sender`, where one of them was asked for more. */
  waitingFor: string | null;
}

interface Sent {
  kind: string;
  sourceCode: string;
}

/**
 * An item's own status in the words for those outside; a due time that has passed unread is said, not hidden, and neither
 * is that we wait for an answer of whoever sent it.
 */
export function standingOf(item: Item, sent: Sent, now: Date): Standing {
  const { status, dueAt } = item;
  if (status === 'closed') return 'closed';
  if (status === 'waiting' && isAwaited(item, sent)) return 'asked';
  if (status === 'received') return dueAt < now ? 'late' : 'received';
  return status === 'read' ? 'read' : 'working';
}

/**
 * Whether what we wait for is an answer of whoever sent it. Of another's answer they are not told, nor of anything that is
 * asked about a concern, or while it lies in `mash`.
 */
function isAwaited({ tray, waitingFor }: Item, { kind, sourceCode }: Sent): boolean {
  if (tray === 'mash' || (kind !== 'universal-plus' && kind !== 'call-back')) return false;
  const isOwn = kind === 'call-back' || sourceCode === '1A' || sourceCode === '1C';
  return waitingFor === 'sender' ? isOwn || isAtWork({ kind, sourceCode }) : isOwn && waitingFor === 'family';
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
