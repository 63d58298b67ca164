/** A row of the audit as the chain sees it. */
export interface ChainRow {
  id: number;
  /** ISO 8601 in UTC with milliseconds. */
  at: string;
  actor: string;
  action: string;
  subject: string | null;
  outcome: string;
  /** As PostgreSQL writes jsonb. */
  facts: string;
  previous: string;
  hash: string;
}

/** A place in the chain: the row's id and its hash. */
export interface Link {
  id: number;
  hash: string;
}

export type Fault =
  /** The row is not what was written: its hash does not fit it. */
  | { kind: 'changed'; id: number }
  /** Rows between these are gone. */
  | { kind: 'removed'; id: number; to: number }
  /** The row does not follow from the one before: put in, put elsewhere, or that one was written anew. */
  | { kind: 'broken'; id: number }
  /** The head of the chain names another last row, or another hash of it. */
  | { kind: 'head'; id: number }
  /** A link that was kept elsewhere is not in the chain: all from there on was written anew. */
  | { kind: 'kept'; id: number };

export const start: Link = { id: 0, hash: '0'.repeat(64) };

/** What the hash of a row is of: the same text that `audit_append` made (migration audit_and_rules). */
export function hashedText({ previous, id, at, actor, action, subject, outcome, facts }: ChainRow): string {
  const texts = [at, actor, action, subject, outcome].map((text) => JSON.stringify(text));
  return `${previous}\n[${[String(id), ...texts, facts].join(', ')}]`;
}

/** What is wrong with a row after the one before it. `hash`: SHA-256 of `hashedText`, in hex. */
export function faultsOf(before: Link, row: ChainRow, hash: string): Fault[] {
  const faults: Fault[] = [];
  if (row.id > before.id + 1) faults.push({ kind: 'removed', id: before.id + 1, to: row.id - 1 });
  if (hash !== row.hash) faults.push({ kind: 'changed', id: row.id });
  else if (row.id === before.id + 1 && row.previous !== before.hash) faults.push({ kind: 'broken', id: row.id });
  return faults;
}

/** What is wrong with the head after the last row. */
export function faultsOfHead(last: Link, head: Link): Fault[] {
  if (head.id > last.id) return [{ kind: 'removed', id: last.id + 1, to: head.id }];
  return head.id === last.id && head.hash === last.hash ? [] : [{ kind: 'head', id: head.id }];
}
