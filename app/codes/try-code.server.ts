import { timingSafeEqual } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { countAttempt, forgetAttempts } from '~/platform/rate-limit.server';
import { inTransaction } from '~/platform/transaction.server';
import { type Code, type Purpose, readCode } from './code';
import { hashesOf, listCodes, type StoredCode } from './codes.server';
import { isWord } from './word-hash.server';

/** A code as someone typed it. */
export interface Try {
  purpose: Purpose;
  typed: string;
  /** What was typed as its word; left out where none is asked for. */
  word?: string;
  /** The request whose reference was typed with it: null where there is none. Left out where none is asked for. */
  referralId?: string | null;
  address: string;
  now: Date;
}

/** `over`: it was the right one, but its time is past or it has been used. */
export type Tried =
  { outcome: 'right'; code: StoredCode } | { outcome: 'wrong' | 'over' } | { outcome: 'wait'; minutes: number };

/** Wrong words from someone who had the code itself: after these it opens nothing any more, for anybody. */
export const wordTries = 10;

/**
 * Tries a code: five times in a quarter of an hour, counted in the database for all processes, whether or not there is
 * such a code; the answer and the time it takes say nothing of that either. A right one is not used up by this.
 */
export async function tryCode({ purpose, typed, word, referralId, address, now }: Try): Promise<Tried> {
  const ofAddress = await countAttempt('code-address', address);
  if (!ofAddress.allowed) return wait(ofAddress.retryAfterSeconds);
  const code = readCode(typed);
  if (!code) return { outcome: 'wrong' };
  const counted = `${purpose}:${code.lookUp}`;
  // Looked up while it is counted; compared only once it has been.
  const [ofCode, found] = await Promise.all([countAttempt('code', counted), listCodes(purpose, code.lookUp)]);
  if (!ofCode.allowed) return wait(ofCode.retryAfterSeconds);

  const candidates = referralId === undefined ? found : found.filter((each) => isOf(referralId, each));
  const [match = null] = candidates.filter((each) => isTheSame(purpose, each, code));
  const wordHash = match?.wordHash ?? null;
  const isWordRight = word === undefined ? wordHash === null : await isWord(wordHash, word, code.secret);
  if (!match || !isWordRight || match.wrongWords >= wordTries) {
    return refuse({ purpose, referralId: referralId ?? null, now }, candidates, match);
  }

  const isOver = match.expiresAt <= now || (isOneTime(purpose) && match.usedAt !== null);
  await Promise.all([
    forgetAttempts('code', counted),
    isOver ? null : inTransaction((tx) => audit(tx, entry(purpose, match, 'right'))),
  ]);
  if (isOver) return { outcome: 'over' };
  return { outcome: 'right', code: match };
}

const isOf = (referralId: string | null, code: StoredCode) => referralId !== null && code.referralId === referralId;

const isOneTime = (purpose: Purpose) => purpose === 'sender' || purpose === 'together';

function isTheSame(purpose: Purpose, { secretHash }: StoredCode, code: Code): boolean {
  const stored = Buffer.from(secretHash, 'base64url');
  const hashes = hashesOf(purpose, code);
  return hashes.some((hash) => hash.length === stored.length && timingSafeEqual(hash, stored));
}

/**
 * Each owner whose code it may have been is told at their next visit that someone tried: of a request, whatever was typed
 * beside its reference. Its staff read it in the history, once for all tries that the owner has not been told of.
 */
async function refuse(
  { purpose, referralId, now }: Refused,
  tried: StoredCode[],
  match: StoredCode | null,
): Promise<Tried> {
  await prisma.$transaction(async (tx) => {
    const failed = await tx.$queryRaw<{ referralId: string | null; failedTries: number }[]>`
      update access_code set failed_tries = failed_tries + 1, last_failed_at = ${now}
      where id = any(${tried.map(({ id }) => id)}::uuid[])
        or (purpose = ${purpose} and referral_id = ${referralId}::uuid)
      returning referral_id as "referralId", failed_tries as "failedTries"`;
    if (match) await tx.accessCode.update({ where: { id: match.id }, data: { wrongWords: { increment: 1 } } });
    const untold = failed.flatMap((each) => (each.failedTries === 1 && each.referralId ? [each.referralId] : []));
    const event = { type: 'code-tried', at: now, facts: { purpose } };
    await tx.referralEvent.createMany({ data: [...new Set(untold)].map((id) => ({ ...event, referralId: id })) });
    const of = tried[0] ?? { draftId: null, referralId };
    await audit(tx, entry(purpose, of, match ? 'wrong-word' : 'wrong'));
  });
  return { outcome: 'wrong' };
}

type Refused = Pick<Try, 'purpose' | 'now'> & { referralId: string | null };

const wait = (seconds: number): Tried => ({ outcome: 'wait', minutes: Math.max(1, Math.ceil(seconds / 60)) });

function entry(purpose: Purpose, of: Pick<StoredCode, 'draftId' | 'referralId'>, outcome: string) {
  const subject = of.draftId ? `draft:${of.draftId}` : of.referralId ? `referral:${of.referralId}` : null;
  return { actor: 'public', action: 'code-tried', subject, outcome, facts: { purpose } };
}
