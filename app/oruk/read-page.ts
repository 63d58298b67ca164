import { z } from 'zod';

/** A page of a feed: its rows, and how many pages it says there are; null where it does not say. */
export interface FeedPage {
  rows: readonly unknown[];
  pages: number | null;
  isLast: boolean;
}

const paged = z.looseObject({ total_pages: z.number().optional(), last_page: z.boolean().optional() });

/** What a body of JSON holds: a page, a list, or a single service. Null where it is none of them. */
export function readPage(body: unknown): FeedPage | null {
  if (Array.isArray(body)) return { rows: body, pages: 1, isLast: true };
  const read = paged.safeParse(body);
  if (!read.success) return null;
  const { total_pages: pages, last_page: isLast } = read.data;
  const rows = read.data.contents ?? read.data.content ?? read.data.services;
  if (Array.isArray(rows)) return { rows, pages: pages ?? null, isLast: isLast ?? pages === undefined };
  return typeof read.data.id === 'string' ? { rows: [body], pages: 1, isLast: true } : null;
}
