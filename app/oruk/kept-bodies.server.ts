import { tagOf } from '~/platform/entity-tag.server';
import type { Feed } from './feed.server';

/** A body as it is sent, with its tag. */
export interface Kept {
  bytes: Buffer;
  tag: string;
}

const mostBytes = 8_000_000;
const ofFeed = new WeakMap<Feed, { bodies: Map<string, Kept>; bytes: number }>();

/** A body of a feed by what was asked, written once for as long as the feed is the same; the oldest go beyond 8 MB. */
export function keptBody(feed: Feed, asked: string, write: () => string): Kept {
  let kept = ofFeed.get(feed);
  if (!kept) ofFeed.set(feed, (kept = { bodies: new Map(), bytes: 0 }));
  const known = kept.bodies.get(asked);
  if (known) return known;
  const body = bodyOf(write());
  kept.bodies.set(asked, body);
  kept.bytes += body.bytes.length;
  for (const [oldest, { bytes }] of kept.bodies) {
    if (kept.bytes <= mostBytes) break;
    kept.bodies.delete(oldest);
    kept.bytes -= bytes.length;
  }
  return body;
}

export function bodyOf(text: string): Kept {
  return { bytes: Buffer.from(text), tag: tagOf(text) };
}
