import type { Statements } from './transaction.server';

export interface AuditEntry {
  /** `staff:<id>`, `public` or `system`. */
  actor: string;
  /** What was done, in kebab-case. */
  action: string;
  /** What it was done to, for example `referral:<id>`; null where it is nothing of ours. */
  subject: string | null;
  outcome: string;
  /** Codes and times, nothing personal: the audit is kept longer than the record and cannot be cleaned. */
  facts?: Readonly<Record<string, string | number | boolean | null>>;
}

const append = 'select audit_append($1, $2, $3, $4, $5::jsonb)';

/**
 * Adds a link to the audit's hash chain. Call it last in a transaction: it holds the head of the chain until the
 * commit, and everyone else's last step waits for it.
 */
export async function audit(
  tx: Statements,
  { actor, action, subject, outcome, facts = {} }: AuditEntry,
): Promise<void> {
  const values = [actor, action, subject, outcome, JSON.stringify(facts)];
  if (tx.atCommit) tx.atCommit(append, ...values);
  else await tx.$queryRawUnsafe(append, ...values);
}
