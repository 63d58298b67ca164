import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import type { ContactProfile } from '~/referrals/submission';
import { traysFor } from '~/staff/permissions';
import { namesOfStaff } from '~/staff/staff-members.server';
import { type ContactRule, contactRules } from './contact-rules';
import { londonDay } from '~/i18n/london-day';
import { type Due, dueOf } from './due';
import type { TrayFilter } from './tray-filter';
import { countUndelivered, type FoundItem, searchTray } from './tray-search.server';
import { type Reader, readableBy } from './readable.server';

export const rowsOnPage = 50;

export interface TrayRow {
  id: string;
  /** The last thing that happened to it: an act is refused where more has happened since. */
  version: string;
  reference: string;
  purpose: string;
  status: string;
  priority: string;
  /** YYYY-MM-DD: the working day it counts as received. */
  receivedOn: string;
  /** ISO 8601. */
  dueAt: string;
  due: Due;
  waitingFor: string | null;
  /** What the family speaks; where it did not say, what the form was read in. */
  language: string;
  flags: readonly string[];
  childCount: number;
  hubCertainty: string | null;
  /** Who has it; null for nobody. */
  assignee: string | null;
  contact: readonly ContactRule[];
  isUndelivered: boolean;
}

export interface TrayPage {
  rows: readonly TrayRow[];
  total: number;
  page: number;
  pageCount: number;
  /** YYYY-MM-DD in London. */
  today: string;
  /** When it was looked up, ISO 8601. */
  at: string;
  /** Requests in the whole tray with a message that nobody got. */
  undelivered: number;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A page of a tray by its filter. A tray that is not the reader's has nothing in it. */
export async function getTrayPage(reader: Reader, tray: string, filter: TrayFilter, now: Date): Promise<TrayPage> {
  const own = traysFor(reader, 'see-tray').find((each) => each === tray) ?? '';
  const [undelivered, { items, ...found }] = await Promise.all([
    countUndelivered(own),
    searchTray(own, filter, { readerId: reader.id, now, rowsOnPage }),
  ]);
  const today = londonDay(now);
  const names = await namesOfStaff(items.flatMap(({ assigneeId }) => assigneeId ?? []));
  const rowOf = async ({
    assigneeId,
    referralId,
    dueAt,
    contact,
    wrappedKey,
    ...item
  }: FoundItem): Promise<TrayRow> => ({
    ...item,
    dueAt: dueAt.toISOString(),
    due: dueOf(dueAt, now, today),
    assignee: assigneeId === null ? null : (names.get(assigneeId) ?? null),
    contact: await rulesOf(referralId, contact, wrappedKey, today),
  });
  const rows = await Promise.all(items.map(rowOf));
  return { ...found, rows, undelivered, today, at: now.toISOString() };
}

/** Of these items, those that lie in one of the reader's trays; an id that is none of them is passed over. */
export async function itemsInTray(reader: Reader, tray: string, ids: readonly string[]) {
  const own = traysFor(reader, 'assign').filter((each) => each === tray);
  const items = await prisma.trayItem.findMany({
    where: { id: { in: ids.filter((id) => uuid.test(id)) }, tray: { in: own } },
    select: { id: true, assigneeId: true, referral: { select: { reference: true } } },
  });
  return items.map(({ referral, ...item }) => ({ ...item, reference: referral.reference }));
}

/** Without its key a record has been shredded: nothing says that any way is safe. */
async function rulesOf(id: string, sealed: string, wrapped: string | null, today: string): Promise<ContactRule[]> {
  if (wrapped === null) return [{ code: 'no-safe-way' }];
  const profile = await open(await unwrap(wrapped), { table: 'referral', row: id, field: 'contact' }, sealed);
  return contactRules(profile as ContactProfile, today);
}

/**
 * The request of a tray that has waited longest and that this person can go on with: theirs or nobody's, with a clock
 * that runs, other than the one they have just left. Null where there is none.
 */
export async function findNextInTray(reader: Reader, tray: string, leaving: string, now: Date): Promise<string | null> {
  const own = traysFor(reader, 'see-tray').filter((each) => each === tray);
  const item = await prisma.trayItem.findFirst({
    where: {
      ...{ tray: { in: own }, status: { in: ['received', 'read', 'in-progress'] }, referralId: { not: leaving } },
      OR: [{ assigneeId: reader.id }, { assigneeId: null }],
      referral: readableBy(reader, now),
    },
    orderBy: { createdAt: 'asc' },
    select: { referral: { select: { reference: true } } },
  });
  return item?.referral.reference ?? null;
}
