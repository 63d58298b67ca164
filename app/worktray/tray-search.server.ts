import type pg from 'pg';
import { Prisma } from '~/generated/prisma/client';
import { pool } from '~/platform/db.server';
import { undeliveredStates } from './message-states';
import { isOpen, language, ofItem, ofReferral } from './tray-conditions.server';
import type { SortColumn, TrayFilter } from './tray-filter';

/** A request in a tray as the database has it; what is sealed is still sealed. */
export interface FoundItem {
  id: string;
  /** The last thing that happened to it. */
  version: string;
  purpose: string;
  status: string;
  priority: string;
  receivedOn: string;
  dueAt: Date;
  waitingFor: string | null;
  assigneeId: string | null;
  referralId: string;
  reference: string;
  flags: string[];
  childCount: number;
  hubCertainty: string | null;
  /** What the family speaks; where it did not say, what the form was read in. */
  language: string;
  /** JWE. */
  contact: string;
  /** The key that opens it; null once it has been shredded. */
  wrappedKey: string | null;
  isUndelivered: boolean;
}

export interface FoundItems {
  items: readonly FoundItem[];
  total: number;
  page: number;
  pageCount: number;
}

const referral = Prisma.sql`join referral r on r.id = i.referral_id`;
const hasUndelivered = Prisma.sql`exists (
  select from message m
  where m.referral_id = i.referral_id and m.state = any(${[...undeliveredStates]}) and m.handled_at is null
)`;

/** A page of a tray by its filter. One past the end is the last. */
export async function searchTray(
  tray: string,
  filter: TrayFilter,
  { readerId, now, rowsOnPage }: { readerId: string; now: Date; rowsOnPage: number },
): Promise<FoundItems> {
  const asked = ofReferral(filter);
  const where = Prisma.join([Prisma.sql`i.tray = ${tray}`, ...ofItem(filter, readerId, now), ...asked], ' and ');
  // Most views ask nothing of the request itself: counting them stays within one index.
  const joined = asked.length > 0 ? referral : Prisma.empty;
  const countAll = async () => {
    const [found] = await ask<{ total: number }>(
      Prisma.sql`select count(*)::int as total from tray_item i ${joined} where ${where}`,
    );
    return found?.total ?? 0;
  };
  const read = (page: number) =>
    ask<FoundItem>(Prisma.sql`
      select i.id, i.purpose, i.status, i.priority, i.received_on as "receivedOn", i.due_at as "dueAt",
        i.waiting_for as "waitingFor", i.assignee_id as "assigneeId", r.id as "referralId", r.reference, r.flags,
        r.child_count as "childCount", r.hub_certainty as "hubCertainty", ${language} as language, r.contact,
        (select k.wrapped from record_key k where k.id = r.record_key_id) as "wrappedKey",
        ${hasUndelivered} as "isUndelivered",
        (
          select max(e.id)::text from referral_event e
          where e.referral_id = i.referral_id and (e.item_id = i.id or e.item_id is null)
        ) as version
      from tray_item i ${referral} where ${where} order by ${order(filter)}, i.created_at, i.id
      limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`);
  const [total, items] = await Promise.all([countAll(), read(filter.page)]);
  const pageCount = Math.max(1, Math.ceil(total / rowsOnPage));
  if (filter.page <= pageCount) return { items, total, page: filter.page, pageCount };
  return { items: await read(pageCount), total, page: pageCount, pageCount };
}

/** How many requests of a tray have a message that nobody got. */
export async function countUndelivered(tray: string): Promise<number> {
  const [found] = await ask<{ total: number }>(Prisma.sql`
    select count(*)::int as total from tray_item i where i.tray = ${tray} and ${isOpen} and ${hasUndelivered}`);
  return found?.total ?? 0;
}

async function ask<Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql): Promise<Row[]> {
  return (await pool.query<Row>(text, values)).rows;
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
