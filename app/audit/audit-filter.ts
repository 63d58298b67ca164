import { z } from 'zod';
import { readReference } from '~/referrals/reference';

/** The ends of acts that auditors ask for; the rest are told apart by the act. */
export const outcomes = ['done', 'refused', 'failed'] as const;
type Outcome = (typeof outcomes)[number];

/** What the audit is narrowed to. Ids and codes alone: it stands in the page's address. */
export interface AuditFilter {
  /** A member of staff's id, `public` or `system`. */
  person: string | null;
  act: string | null;
  outcome: Outcome | null;
  /** A reference in its printed form, or a subject as the audit names it: `tray:mash`, `staff:<id>`. */
  about: string | null;
  /** YYYY-MM-DD in London. */
  on: string | null;
  /** Rows older than this one. */
  before: number | null;
}

export type AuditIssue = 'about' | 'on';

const someone = z
  .union([z.uuid(), z.enum(['public', 'system'])])
  .nullable()
  .catch(null);
const code = z
  .string()
  .regex(/^[a-z][a-z-]{0,60}$/)
  .nullable()
  .catch(null);
const outcome = z.enum(outcomes).nullable().catch(null);
const day = z.iso.date();
const subject = /^[a-z][a-z-]{0,30}(?::[A-Za-z0-9-]{1,60})?$/;
const rowId = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .nullable()
  .catch(null);

/** What the address asks for; what is wrong with it, the page says. Blank boxes narrow nothing. */
export function readAuditFilter(query: URLSearchParams): { filter: AuditFilter; issues: AuditIssue[] } {
  const given = (name: string) => query.get(name)?.trim().slice(0, 100) || null;
  const [typed, typedDay] = [given('about'), given('on')];
  const about = typed && (readReference(typed) ?? (subject.test(typed) ? typed : null));
  const on = day.safeParse(typedDay);
  return {
    filter: {
      person: someone.parse(given('person')),
      act: code.parse(given('act')),
      outcome: outcome.parse(given('outcome')),
      about,
      on: on.success ? on.data : null,
      before: rowId.parse(given('before')),
    },
    issues: [...(typed && !about ? ['about' as const] : []), ...(typedDay && !on.success ? ['on' as const] : [])],
  };
}
