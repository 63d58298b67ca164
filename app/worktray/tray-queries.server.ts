import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import type { ContactProfile } from '~/referrals/submission';
import { traysFor } from '~/staff/permissions';
import { type ContactRule, contactRules } from './contact-rules';
import { type Due, dueOf, londonDay } from './due';
import { undeliveredStates } from './message-states';
import type { Reader } from './readable.server';

export const rowsOnPage = 50;

export interface TrayRow {
  reference: string;
  purpose: string;
  status: string;
  priority: string;
  /** YYYY-MM-DD: the working day it counts as received. */
  receivedOn: string;
  /** ISO 8601. */
  dueAt: string;
  due: Due;
  language: string;
  flags: readonly string[];
  childCount: number;
  hubCertainty: string | null;
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
  /** Requests in the whole tray with a message that nobody got. */
  undelivered: number;
}

export interface TrayCount {
  tray: string;
  fresh: number;
  read: number;
  late: number;
}

const isOpen = { not: 'closed' };
const ofUndelivered = { state: { in: [...undeliveredStates] }, handledAt: null };

/**
 * A page of what is open in a tray, oldest first; pages count from 1, and one past the end is the last. A tray that is not
 * the reader's has nothing in it.
 */
export async function getTrayPage(reader: Reader, tray: string, wanted: number, now: Date): Promise<TrayPage> {
  const where = { tray: { in: traysFor(reader, 'see-tray').filter((own) => own === tray) }, status: isOpen };
  const [total, undelivered] = await Promise.all([
    prisma.trayItem.count({ where }),
    prisma.trayItem.count({
      where: { ...where, referral: { messages: { some: ofUndelivered } } },
    }),
  ]);
  const pageCount = Math.max(1, Math.ceil(total / rowsOnPage));
  const page = Math.min(Math.max(1, wanted), pageCount);
  const items = await prisma.trayItem.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * rowsOnPage,
    take: rowsOnPage,
    include: {
      referral: {
        include: {
          recordKey: true,
          messages: { where: ofUndelivered, select: { id: true } },
        },
      },
    },
  });
  const rows = await Promise.all(
    items.map(async ({ referral, dueAt, ...item }): Promise<TrayRow> => {
      const { id, reference, language, flags, childCount, hubCertainty, contact, recordKey, messages } = referral;
      return {
        ...{ reference, language, flags, childCount, hubCertainty },
        ...{
          purpose: item.purpose,
          status: item.status,
          priority: item.priority,
          receivedOn: item.receivedOn,
        },
        dueAt: dueAt.toISOString(),
        due: dueOf(dueAt, now),
        contact: await rulesOf(id, contact, recordKey?.wrapped, now),
        isUndelivered: messages.length > 0,
      };
    }),
  );
  return { rows, total, page, pageCount, undelivered, today: londonDay(now) };
}

/** What waits in each of the reader's own trays. */
export async function countTrays(reader: Reader, now: Date): Promise<TrayCount[]> {
  const trays = traysFor(reader, 'see-tray');
  const where = { tray: { in: [...trays] }, status: isOpen };
  const [byStatus, late] = await Promise.all([
    prisma.trayItem.groupBy({ by: ['tray', 'status'], where, _count: true }),
    prisma.trayItem.groupBy({
      by: ['tray'],
      where: { ...where, dueAt: { lt: now } },
      _count: true,
    }),
  ]);
  return trays.map((tray) => {
    const own = byStatus.filter((group) => group.tray === tray);
    const sum = (groups: typeof own) => groups.reduce((total, group) => total + group._count, 0);
    return {
      tray,
      fresh: sum(own.filter(({ status }) => status === 'received')),
      read: sum(own.filter(({ status }) => status !== 'received')),
      late: late.find((group) => group.tray === tray)?._count ?? 0,
    };
  });
}

/** Without its key a record has been shredded: nothing says that any way is safe. */
async function rulesOf(id: string, sealed: string, wrapped: string | undefined, now: Date): Promise<ContactRule[]> {
  if (wrapped === undefined) return [{ code: 'no-safe-way' }];
  const profile = await open(await unwrap(wrapped), { table: 'referral', row: id, field: 'contact' }, sealed);
  return contactRules(profile as ContactProfile, londonDay(now));
}
