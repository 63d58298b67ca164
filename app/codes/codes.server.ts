import { randomBytes, randomUUID } from 'node:crypto';
import type { Prisma } from '~/generated/prisma/client';
import { pool, prisma } from '~/platform/db.server';
import { secretHashes } from '~/platform/keys.server';
import { insertRows } from '~/platform/insert-rows.server';
import { queue } from '~/platform/jobs.server';
import { inTransaction, type Statements } from '~/platform/transaction.server';
import { type Code, newCode, printCode, type Purpose } from './code';
import { sealLetter } from './letters.server';
import { hashWord } from './word-hash.server';

/** What a code opens: one draft, one request, or what a work mailbox (its keyed token) has sent. */
export type Opens = { draftId: string } | { referralId: string } | { mailbox: string };

export interface NewCode {
  purpose: Purpose;
  opens: Opens;
  /** Asked for beside the code, where its owner chose one. */
  word?: string;
  language: string;
  now: Date;
  expiresAt: Date;
}

/** A code as it is stored. */
export type StoredCode = Prisma.AccessCodeGetPayload<object>;

/** After its time a code is kept for a day: who comes too late is told so, and does not look for a mistake in their typing. */
const keptAfterHours = 24;

export const randomCode = () => newCode(randomBytes(20));

/** The row of a new code, to be added with what it opens; the code itself is nowhere but in the caller's hands. */
export async function codeRow(code: Code, { purpose, opens, word, language, now, expiresAt }: NewCode) {
  return {
    ...{ id: randomUUID(), purpose, lookUp: code.lookUp, language, createdAt: now, expiresAt, ...opens },
    secretHash: hashesOf(purpose, code)[0].toString('base64url'),
    ...(word !== undefined && { wordHash: await hashWord(word, code.secret) }),
  } satisfies Prisma.AccessCodeCreateManyInput;
}

/** Makes a code that is given once: here, and in a mail to `mailTo`. Nothing can give it again. */
export async function createCode(given: NewCode, mailTo: string | null = null): Promise<{ id: string; code: Code }> {
  const code = randomCode();
  const row = await codeRow(code, given);
  const letter = mailTo === null ? null : await sealLetter(row.id, { to: mailTo, code: printCode(code) });
  const mailed = letter && { letter: letter.sealed, recordKeyId: letter.recordKey.id };
  await inTransaction(async (tx) => {
    const keys = letter ? [{ ...letter.recordKey, createdAt: given.now }] : [];
    await insertRows(tx, { record_key: keys, access_code: [{ ...row, ...mailed }] });
    if (letter) await queue(tx, 'code-letter', { codeId: row.id });
  });
  return { id: row.id, code };
}

/** Those that a code may be: four characters can be another's too. */
export function listCodes(purpose: Purpose, lookUp: string): Promise<StoredCode[]> {
  return prisma.accessCode.findMany({ where: { purpose, lookUp }, take: 50 });
}

/** A keyed hash for each key of ours, the present one first. */
export const hashesOf = (purpose: Purpose, { lookUp, secret }: Code) =>
  secretHashes(`code ${purpose}`, lookUp + secret);

/** Uses up a code that works once. False for whoever comes second, however close behind. */
export async function useUpCode(tx: Statements, id: string, now: Date): Promise<boolean> {
  const text = `update access_code set used_at = $2::timestamptz
    where id = $1::uuid and used_at is null and expires_at > $2::timestamptz returning id`;
  return (await tx.$queryRawUnsafe<unknown[]>(text, id, now)).length === 1;
}

/** What opened one draft opens another that has taken its place. */
export async function moveCodes(fromDraft: string, toDraft: string): Promise<void> {
  await prisma.accessCode.updateMany({ where: { draftId: fromDraft }, data: { draftId: toDraft } });
}

/** The codes of one purpose that open this: an earlier one stops working when its owner asks for another. */
export async function deleteCodes(of: Opens, purpose: Purpose): Promise<void> {
  await prisma.accessCode.deleteMany({ where: { ...of, purpose } });
}

export function findCodeOf(of: Opens, purpose: Purpose): Promise<StoredCode | null> {
  return prisma.accessCode.findFirst({ where: { ...of, purpose }, orderBy: { createdAt: 'desc' } });
}

/** Its owner has been told of the wrong tries. */
export async function forgetTries(of: Opens, purpose: Purpose): Promise<void> {
  await prisma.accessCode.updateMany({ where: { ...of, purpose }, data: { failedTries: 0, lastFailedAt: null } });
}

/** Takes a code away, with the letter that was to carry it. */
export async function deleteCode({ id, recordKeyId }: StoredCode): Promise<void> {
  await prisma.accessCode.deleteMany({ where: { id } });
  if (recordKeyId) await prisma.recordKey.deleteMany({ where: { id: recordKeyId } });
}

export async function deleteExpiredCodes(now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptAfterHours * 3_600_000);
  const text = `
    with gone as (delete from access_code where expires_at <= $1 returning record_key_id),
      shredded as (delete from record_key using gone where record_key.id = gone.record_key_id)
    select count(*)::int as count from gone`;
  const { rows } = await pool.query<{ count: number }>(text, [before]);
  return rows[0]?.count ?? 0;
}
