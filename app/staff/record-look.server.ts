import { audit, type AuditEntry } from '~/platform/audit.server';
import { inTransaction } from '~/platform/transaction.server';
import type { Act } from './permissions';

type Facts = NonNullable<AuditEntry['facts']>;

/** Who looked at what: written before the page is shown, each time it is shown. */
export function recordLook(staffId: string, act: Act, subject: string, facts: Facts = {}) {
  return recordLooks(staffId, act, [subject], facts);
}

/** The same of a page that shows something of several: a row for each, so that each tells who saw it. */
export function recordLooks(staffId: string, act: Act, subjects: readonly string[], facts: Facts = {}) {
  const entry = { actor: `staff:${staffId}`, action: act, outcome: 'done', facts };
  return inTransaction(async (tx) => {
    for (const subject of subjects) await audit(tx, { ...entry, subject });
  });
}

/** Who wanted to do what they may not. */
export function recordRefusal(staffId: string, act: Act, subject: string | null) {
  const entry = { actor: `staff:${staffId}`, action: act, subject, outcome: 'refused' };
  return inTransaction((tx) => audit(tx, entry));
}

export function recordSignOut(staffId: string) {
  const who = `staff:${staffId}`;
  return inTransaction((tx) => audit(tx, { actor: who, action: 'sign-out', subject: who, outcome: 'done' }));
}
