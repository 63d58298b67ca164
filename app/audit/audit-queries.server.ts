import { Temporal } from 'temporal-polyfill';
import type { Prisma } from '~/generated/prisma/client';
import { pool, prisma } from '~/platform/db.server';
import { namesOfStaff } from '~/staff/staff-members.server';
import type { AuditFilter } from './audit-filter';
import type { AuditPage, AuditView } from './audit-view';

export const rowsOnPage = 50;

/** A page of the audit, newest first. It is not counted: there are millions of rows, and more every minute. */
export async function findAuditPage(filter: AuditFilter): Promise<AuditPage> {
  const found = await prisma.auditEntry.findMany({
    where: await whereOf(filter),
    orderBy: { id: 'desc' },
    take: rowsOnPage + 1,
  });
  const rows = found.slice(0, rowsOnPage);
  const idsOf = (kind: string) => [
    ...new Set(rows.flatMap(({ actor, subject }) => [idIn(kind, actor), idIn(kind, subject)].filter(isId))),
  ];
  const [names, references] = await Promise.all([namesOfStaff(idsOf('staff')), referencesOf(idsOf('referral'))]);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ id, at, actor, action, subject, outcome, facts }) => ({
      ...{ id: Number(id), at: at.toISOString(), action, outcome },
      actor: actorOf(actor, names),
      subject: subjectOf(subject, names, references),
      facts: factsOf(facts as Record<string, unknown>),
    })),
    before: found.length > rowsOnPage && last ? Number(last.id) : null,
  };
}

/** Every act that stands in the audit, by name. Found by jumping along the index, not by reading every row. */
export async function listAuditedActs(): Promise<string[]> {
  const { rows } = await pool.query<{ action: string }>(`
    with recursive acts (action) as (
      (select action from audit_entry order by action limit 1)
      union all
      select (select e.action from audit_entry e where e.action > acts.action order by e.action limit 1)
        from acts where acts.action is not null
    ) select action from acts where action is not null`);
  return rows.map(({ action }) => action);
}

async function whereOf({ person, act, outcome, about, on, before }: AuditFilter): Promise<Prisma.AuditEntryWhereInput> {
  const subject = about?.startsWith('BF-') ? await subjectOfReference(about) : about;
  return {
    ...(person && { actor: person === 'public' || person === 'system' ? person : `staff:${person}` }),
    ...(act && { action: act }),
    ...(outcome && { outcome }),
    ...(subject !== null && { subject }),
    ...(on && { at: londonDayRange(on) }),
    ...(before !== null && { id: { lt: before } }),
  };
}

/** A reference that leads nowhere finds no row. */
export async function subjectOfReference(reference: string): Promise<string> {
  const referral = await prisma.referral.findUnique({ where: { reference }, select: { id: true } });
  return `referral:${referral?.id ?? 'none'}`;
}

function londonDayRange(day: string): { gte: Date; lt: Date } {
  const start = (date: Temporal.PlainDate) => new Date(date.toZonedDateTime('Europe/London').epochMilliseconds);
  const on = Temporal.PlainDate.from(day);
  return { gte: start(on), lt: start(on.add({ days: 1 })) };
}

async function referencesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await prisma.referral.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, reference: true },
  });
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

/** What was not said is no fact. */
const factsOf = (facts: Record<string, unknown>) =>
  Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ name, value: String(value) }));

const idPattern = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const isId = (id: string | null): id is string => id !== null && idPattern.test(id);
const idIn = (kind: string, named: string | null) =>
  named?.startsWith(`${kind}:`) ? named.slice(kind.length + 1) : null;

function actorOf(actor: string, names: ReadonlyMap<string, string>): AuditView['actor'] {
  const name = names.get(idIn('staff', actor) ?? '');
  return name === undefined ? { code: actor } : { name };
}

function subjectOf(
  subject: string | null,
  names: ReadonlyMap<string, string>,
  references: ReadonlyMap<string, string>,
): AuditView['subject'] {
  if (subject === null) return null;
  const tray = idIn('tray', subject);
  if (tray !== null) return { tray };
  return {
    text: references.get(idIn('referral', subject) ?? '') ?? names.get(idIn('staff', subject) ?? '') ?? subject,
  };
}
