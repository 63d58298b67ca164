import { tagOf } from './entity-tag.server';
import { keepNewest } from './keep-newest';

/** An answer read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** Gives the page of an address, made by `make` unless it is kept. */
export type KeptPages = (address: string, make: () => Promise<Answer>) => Promise<Answer>;

/** So that what a page says of the time (open now, the next day) is at most this old. */
const keptMs = 60_000;
const most = 500;

/**
 * Pages that are the same for everyone are made once a minute and not for each person: making them is nearly all they
 * cost. A page asks for it by its own header, `Cache-Control: public`; one with a query in its address, with a cookie to
 * set or that varies by the request is never kept. `version` is that of the content: when it changes, all are made anew. Each
 * carries the tag of its body, by which a browser that holds it is told so.
 */
export function keepPages(version: () => string): KeptPages {
  const kept = new Map<string, { answer: Answer; version: string; until: number }>();
  return async (address, make) => {
    const now = Date.now();
    const present = version();
    const known = kept.get(address);
    if (known && known.version === present && now < known.until) return known.answer;
    const answer = withTag(await make());
    if (mayBeKept(address, answer)) keepNewest(kept, most, address, { answer, version: present, until: now + keptMs });
    else kept.delete(address);
    return answer;
  };
}

function withTag(answer: Answer): Answer {
  if (isForAll(answer)) answer.headers.set('ETag', tagOf(answer.body));
  return answer;
}

function mayBeKept(address: string, answer: Answer): boolean {
  return isForAll(answer) && !address.includes('?') && !answer.headers.has('vary');
}

function isForAll({ status, headers }: Answer): boolean {
  const isPublic = /(^|,)\s*public\b/.test(headers.get('cache-control') ?? '');
  return isPublic && status === 200 && !headers.has('set-cookie');
}
