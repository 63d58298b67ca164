import { Prisma } from '~/generated/prisma/client';
import { prisma } from '~/platform/db.server';
import { endOfLondonDay, endOfSoon } from './due';
import type { SortColumn, TrayFilter } from './tray-filter';

export interface FoundItems {
  /** The items of the page, in its order, each with the last thing that happened to it. */
  items: readonly { id: string; version: string }[];
  total: number;
  page: number;
  pageCount: number;
}

/** Clocks that run: what waits for an answer, is in EHM or is closed is never late. */
const running = Prisma.sql`i.status in ('received', 'read', 'in-progress')`;
const dueBetween = (from: Date, until: Date) =>
  Prisma.sql`(${running} and i.due_at >= ${from} and i.due_at <= ${until})`;
/** What the family speaks; where it did not say, what the form was read in. */
const language = Prisma.sql`coalesce(r.spoken_language, r.language)`;
const from = Prisma.sql`from tray_item i join referral r on r.id = i.referral_id`;

/** A page of a tray by its filter. One past the end is the last. */
export async function searchTray(
  tray: string,
  filter: TrayFilter,
  { readerId, now, rowsOnPage }: { readerId: string; now: Date; rowsOnPage: number },
): Promise<FoundItems> {
  const where = Prisma.join([Prisma.sql`i.tray = ${tray}`, ...conditions(filter, readerId, now)], ' and ');
  const [{ total } = { total: 0 }] = await prisma.$queryRaw<{ total: number }[]>`
    select count(*)::int as total ${from} where ${where}`;
  const pageCount = Math.max(1, Math.ceil(total / rowsOnPage));
  const page = Math.min(filter.page, pageCount);
  const items = await prisma.$queryRaw<{ id: string; version: string }[]>`
    select i.id, (
      select max(e.id)::text from referral_event e
      where e.referral_id = i.referral_id and (e.item_id = i.id or e.item_id is null)
    ) as version ${from} where ${where} order by ${order(filter)}, i.created_at, i.id
    limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`;
  return { items, total, page, pageCount };
}

function conditions({ chosen }: TrayFilter, readerId: string, now: Date): Prisma.Sql[] {
  const { status, priority, programme, certainty, flag, assigned, when } = chosen;
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
  const among = (column: Prisma.Sql, values: readonly string[]) =>
    values.length > 0 ? [Prisma.sql`${column} = any(${[...values]})`] : [];
  const overlaps = (column: Prisma.Sql, values: readonly string[]) =>
    values.length > 0 ? [Prisma.sql`${column} && ${[...values]}`] : [];
  return [
    ...(status.length > 0 ? among(Prisma.sql`i.status`, status) : [Prisma.sql`i.status <> 'closed'`]),
    ...among(Prisma.sql`i.priority`, priority),
    ...among(language, chosen.language),
    ...among(Prisma.sql`r.hub_certainty`, certainty),
    ...overlaps(Prisma.sql`r.programme_ids`, programme),
    ...overlaps(Prisma.sql`r.flags`, flag),
    ...oneOf(assigned, assignees),
    ...oneOf(when, whens),
  ];
}

const columns: Readonly<Record<SortColumn, Prisma.Sql>> = {
  received: Prisma.sql`i.created_at`,
  due: Prisma.sql`i.due_at`,
  priority: Prisma.sql`array_position(array['red', 'amber', 'green'], i.priority)`,
  status: Prisma.sql`array_position(array['received', 'read', 'in-progress', 'waiting', 'sent-to-ehm', 'closed'], i.status)`,
  children: Prisma.sql`r.child_count`,
  language,
};

function order({ sort, isDescending }: TrayFilter): Prisma.Sql {
  return Prisma.sql`${columns[sort]} ${isDescending ? Prisma.sql`desc` : Prisma.sql`asc`}`;
}
