import { randomUUID } from 'node:crypto';
import { prisma } from '~/platform/db.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import type { GivenFeedback } from './feedback-form';

export const keptDays = 365;
const onPage = 50;
const placeOf = (row: string) => ({ table: 'feedback', row, field: 'words' });

/** Keeps what someone thinks of the service: nothing says who, and the day alone says when. */
export async function addFeedback({ rating, words, cameFrom }: GivenFeedback, language: string, now: Date) {
  const id = randomUUID();
  const row = { id, day: londonDay(now), language, cameFrom, rating };
  if (words === null) return prisma.feedback.create({ data: row });
  const { key, ...recordKey } = await newRecordKey();
  const sealed = await seal(key, placeOf(id), words);
  const [, kept] = await prisma.$transaction([
    prisma.recordKey.create({ data: recordKey }),
    prisma.feedback.create({ data: { ...row, words: sealed, recordKeyId: recordKey.id } }),
  ]);
  return kept;
}

export interface FeedbackView {
  day: string;
  language: string;
  cameFrom: string;
  rating: number;
  words: string | null;
}

export interface FeedbackPage {
  rows: readonly FeedbackView[];
  total: number;
  page: number;
  pageCount: number;
  /** How many gave each rating. */
  counts: Readonly<Record<string, number>>;
}

/** What was said, newest first; pages count from 1. */
export async function getFeedbackPage(wanted: number): Promise<FeedbackPage> {
  const groups = await prisma.feedback.groupBy({ by: ['rating'], _count: true });
  const total = groups.reduce((sum, { _count }) => sum + _count, 0);
  const pageCount = Math.max(1, Math.ceil(total / onPage));
  const page = Math.min(Math.max(1, wanted), pageCount);
  const found = await prisma.feedback.findMany({
    orderBy: [{ day: 'desc' }, { id: 'asc' }],
    ...{ skip: (page - 1) * onPage, take: onPage },
    include: { recordKey: { select: { wrapped: true } } },
  });
  const rows = await Promise.all(
    found.map(async ({ id, words, recordKey, day, language, cameFrom, rating }) => ({
      ...{ day, language, cameFrom, rating },
      words: words && recordKey ? String(await open(await unwrap(recordKey.wrapped), placeOf(id), words)) : null,
    })),
  );
  return { rows, total, page, pageCount, counts: Object.fromEntries(groups.map((each) => [each.rating, each._count])) };
}

/** Deletes what has been kept for a year, its key first: a backup of the row alone opens nothing. */
export async function purgeFeedback(now: Date): Promise<void> {
  const before = londonDay(new Date(now.getTime() - keptDays * 86_400_000));
  await prisma.$transaction([
    prisma.recordKey.deleteMany({ where: { feedback: { day: { lt: before } } } }),
    prisma.feedback.deleteMany({ where: { day: { lt: before } } }),
  ]);
}
