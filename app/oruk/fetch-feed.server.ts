import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { readPage } from './read-page';

/** Why a feed cannot be used; nothing of it is then. */
export class FeedFault extends Error {}

interface FeedRows {
  rows: readonly unknown[];
  pages: number;
}

interface Limits {
  pages: number;
  rows: number;
  bytes: number;
  timeoutMs: number;
}
const usual: Limits = { pages: 500, rows: 20_000, bytes: 20_000_000, timeoutMs: 20_000 };
const mostRedirects = 3;

/**
 * All rows of a feed: a file, or the address of an Open Referral feed or of its list of services. `tell` hears of each
 * page. Throws `FeedFault` where it is broken, too large, too slow, or its pages go round in a circle.
 */
export async function fetchFeed(
  place: string,
  tell: (page: number, pages: number | null, rows: number) => void,
  limits: Limits = usual,
): Promise<FeedRows> {
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(place);
  if (!isAddress) {
    const page = readPage(parse(await text(createReadStream(place), limits.bytes * 5)));
    if (!page) throw new FeedFault('The file holds no list of services.');
    return { rows: checked(page.rows, limits), pages: 1 };
  }
  const first = addressOf(place);
  const seen = new Set<string>();
  const rows: unknown[] = [];
  for (let number = 1; ; number += 1) {
    if (number > limits.pages) throw new FeedFault(`The feed has more than ${limits.pages} pages.`);
    const body = await read(withPage(first, number), limits);
    const page = readPage(parse(body));
    if (!page) throw new FeedFault(`Page ${number} holds no list of services.`);
    const same = JSON.stringify(page.rows);
    if (page.rows.length > 0 && seen.has(same))
      throw new FeedFault(`Page ${number} is a page we had: its pages go round.`);
    seen.add(same);
    rows.push(...page.rows);
    checked(rows, limits);
    tell(number, page.pages, rows.length);
    if (page.isLast || page.rows.length === 0 || number >= (page.pages ?? Infinity)) return { rows, pages: number };
  }
}

function addressOf(place: string): URL {
  const address = URL.parse(place);
  if (!address || !isWeb(address)) throw new FeedFault('An address begins with https:// or http://.');
  if (!/\/services\/?$/.test(address.pathname)) address.pathname = `${address.pathname.replace(/\/$/, '')}/services`;
  return address;
}

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

function withPage(first: URL, page: number): URL {
  const address = new URL(first);
  address.searchParams.set('page', String(page));
  if (!address.searchParams.has('per_page')) address.searchParams.set('per_page', '100');
  return address;
}

async function read(from: URL, { bytes, timeoutMs }: Limits): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    let address = from;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await fetch(address, { signal, redirect: 'manual', headers: { Accept: 'application/json' } });
      const to = response.headers.get('Location');
      if (response.status >= 300 && response.status < 400 && to !== null) {
        await response.body?.cancel();
        address = new URL(to, address);
        if (!isWeb(address)) throw new FeedFault('It leads to an address that is not on the web.');
        continue;
      }
      if (!response.ok || !response.body) throw new FeedFault(`${shownAddress(address)} answers ${response.status}.`);
      return await text(response.body, bytes);
    }
    throw new FeedFault('It leads from one address to the next without end.');
  } catch (error) {
    if (error instanceof FeedFault) throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new FeedFault(
      isLate ? `No answer within ${timeoutMs / 1000} seconds.` : `${shownAddress(from)} cannot be reached.`,
      {
        cause: error,
      },
    );
  }
}

/** Without what may be a secret in its query. */
const shownAddress = ({ origin, pathname }: URL) => `${origin}${pathname}`;

async function text(body: Readable | ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of body as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > limit) throw new FeedFault(`More than ${Math.round(limit / 1_000_000)} MB at once.`);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new FeedFault(`It cannot be read (${String(error.code)}).`, { cause: error });
    throw error;
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new FeedFault('It is not JSON.', { cause });
  }
}

function checked(rows: readonly unknown[], limits: Limits): readonly unknown[] {
  if (rows.length > limits.rows) throw new FeedFault(`More than ${limits.rows.toLocaleString('en')} services.`);
  return rows;
}
