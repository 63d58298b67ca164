import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from './db.server';
import { settings } from './env.server';
import { limitKey } from './keys.server';

const minute = 60;
const hour = 60 * minute;

/**
 * How many of each in how many seconds. Generous where the key is an address: a school, a library or a refuge is one
 * address to us. Danger and hub pages are never counted. LIMITS_FACTOR multiplies every number.
 */
const limits = {
  /** New drafts from an address. */
  'draft-new': { points: 300, duration: hour },
  /** Sends from an address. */
  send: { points: 100, duration: hour },
  /** Lists sent by mail from an address, and to one mail address. */
  'list-mail': { points: 40, duration: hour },
  'list-mail-to': { points: 3, duration: 24 * hour },
  /** Tries to sign in from an address; a person's own tries are counted with their account. */
  'sign-in': { points: 50, duration: 15 * minute },
  /** Files sent up for one draft. */
  upload: { points: 60, duration: hour },
  /** What people think of the service, and complaints about data, from an address. */
  feedback: { points: 60, duration: hour },
  /** Links made for one request. */
  'together-link': { points: 20, duration: hour },
  /** Copies of one request. */
  copy: { points: 30, duration: hour },
  /** Tries of one code. */
  code: { points: 5, duration: 15 * minute },
  /** Codes mailed to one mailbox. */
  'code-mail': { points: 3, duration: 15 * minute },
  /** Tries of codes from an address, whichever they are. */
  'code-address': { points: 100, duration: 15 * minute },
  /** What is added to one request by who follows it up. */
  'sender-adds': { points: 20, duration: hour },
  /** Pages said to be wrong, from an address. */
  report: { points: 30, duration: hour },
} as const;
/** Saves of one draft, or from one address. */
const pageSaves = { points: 600, duration: 5 * minute };

export type LimitKind = keyof typeof limits;

export interface Attempt {
  allowed: boolean;
  retryAfterSeconds: number;
}

/** Counts an attempt in the database, for all processes together. What is stored is a keyed hash of `key`. */
export function countAttempt(kind: LimitKind, key: string): Promise<Attempt> {
  return consume(limiter(kind), limitKey(`${kind}:${key}`));
}

/** Starts counting anew: the one who tried has shown to be the right one. */
export async function forgetAttempts(kind: LimitKind, key: string): Promise<void> {
  await limiter(kind).delete(limitKey(`${kind}:${key}`));
}

/** Whether a page may be saved: counted in this process alone, for it happens too often to ask the database. */
export function countPageSave(key: string): boolean {
  const window = Math.floor(Date.now() / 1000 / pageSaves.duration);
  if (window !== saves.window) saves = { window, counts: new Map() };
  const count = (saves.counts.get(key) ?? 0) + 1;
  saves.counts.set(key, count);
  return count <= scaled(pageSaves).points;
}

let saves = { window: 0, counts: new Map<string, number>() };
const limiters = new Map<LimitKind, { of: typeof pool; limiter: RateLimiterPostgres }>();

function limiter(kind: LimitKind): RateLimiterPostgres {
  const known = limiters.get(kind);
  if (known?.of === pool) return known.limiter;
  const table = { storeClient: pool, tableName: 'rate_limit', tableCreated: true, keyPrefix: '' };
  const made = new RateLimiterPostgres({ ...table, ...scaled(limits[kind]) });
  limiters.set(kind, { of: pool, limiter: made });
  return made;
}

const scaled = ({ points, duration }: { points: number; duration: number }) => ({
  points: Math.max(1, Math.round(points * settings.limitsFactor)),
  duration,
});

async function consume(counter: RateLimiterPostgres, key: string): Promise<Attempt> {
  try {
    await counter.consume(key);
    return { allowed: true, retryAfterSeconds: 0 };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) };
  }
}
