import { Prisma } from '~/generated/prisma/client';
import { endOfLondonDay, endOfSoon } from './due';
import type { TrayFilter } from './tray-filter';

/** In these words alone: the index of what is open answers to no others. */
export const isOpen = Prisma.sql`i.status <> 'closed'`;
/** Clocks that run: what waits for an answer, is in EHM or is closed is never late. */
const running = Prisma.sql`i.status in ('received', 'read', 'in-progress')`;
const dueBetween = (from: Date, until: Date) =>
  Prisma.sql`(${running} and i.due_at >= ${from} and i.due_at <= ${until})`;
/** What the family speaks; where it did not say, what the form was read in. */
export const language = Prisma.sql`coalesce(r.spoken_language, r.language)`;

/** What is asked of the place in the tray. */
export function ofItem({ chosen }: TrayFilter, readerId: string, now: Date): Prisma.Sql[] {
  const { status, priority, assigned, when } = chosen;
  const assignees: Readonly<Record<string, Prisma.Sql>> = {
    me: Prisma.sql`i.assignee_id = ${readerId}::uuid`,
    nobody: Prisma.sql`i.assignee_id is null`,
    others: Prisma.sql`i.assignee_id <> ${readerId}::uuid`,
  };
  const whens: Readonly<Record<string, Prisma.Sql>> = {
    late: Prisma.sql`(${running} and i.due_at < ${now})`,
    soon: dueBetween(now, endOfSoon(now)),
    today: dueBetween(now, endOfLondonDay(now)),
  };
  const oneOf = (values: readonly string[], sql: Readonly<Record<string, Prisma.Sql>>) => {
    const any = values.flatMap((value) => sql[value] ?? []);
    return any.length > 0 ? [Prisma.sql`(${Prisma.join(any, ' or ')})`] : [];
  };
  return [
    ...(status.includes('closed') ? [] : [isOpen]),
    ...among(Prisma.sql`i.status`, status),
    ...among(Prisma.sql`i.priority`, priority),
    ...oneOf(assigned, assignees),
    ...oneOf(when, whens),
  ];
}

/** What is asked of the request that lies there. */
export function ofReferral({ chosen }: TrayFilter): Prisma.Sql[] {
  return [
    ...among(language, chosen.language),
    ...among(Prisma.sql`r.hub_certainty`, chosen.certainty),
    ...overlaps(Prisma.sql`r.programme_ids`, chosen.programme),
    ...overlaps(Prisma.sql`r.flags`, chosen.flag),
  ];
}

function among(column: Prisma.Sql, values: readonly string[]): Prisma.Sql[] {
  return values.length > 0 ? [Prisma.sql`${column} = any(${[...values]})`] : [];
}

function overlaps(column: Prisma.Sql, values: readonly string[]): Prisma.Sql[] {
  return values.length > 0 ? [Prisma.sql`${column} && ${[...values]}`] : [];
}
