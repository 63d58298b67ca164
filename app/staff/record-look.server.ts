import { audit, type AuditEntry } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import type { Act } from './permissions';

/** Who looked at what: written before the page is shown, each time it is shown. */
export function recordLook(staffId: string, act: Act, subject: string, facts: NonNullable<AuditEntry['facts']> = {}) {
  const entry = { actor: `staff:${staffId}`, action: act, subject, outcome: 'done', facts };
  return prisma.$transaction((tx) => audit(tx, entry));
}

/** Who wanted to do what they may not. */
export function recordRefusal(staffId: string, act: Act, subject: string | null) {
  const entry = { actor: `staff:${staffId}`, action: act, subject, outcome: 'refused' };
  return prisma.$transaction((tx) => audit(tx, entry));
}

export function recordSignOut(staffId: string) {
  const who = `staff:${staffId}`;
  return prisma.$transaction((tx) => audit(tx, { actor: who, action: 'sign-out', subject: who, outcome: 'done' }));
}
