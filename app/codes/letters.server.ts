import { prisma } from '~/platform/db.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import type { StoredCode } from './codes.server';

/** What a code's mail says and where it goes: sealed under a key of its own until it has been sent. */
export interface Letter {
  to: string;
  code: string;
}

const placeOf = (row: string) => ({ table: 'access_code', row, field: 'letter' });

/** The sealed letter of a code's row, with the row of its key. */
export async function sealLetter(codeId: string, letter: Letter) {
  const { key, ...recordKey } = await newRecordKey();
  return { recordKey, sealed: await seal(key, placeOf(codeId), letter) };
}

/** A letter that is still to be sent, with its code's row; null where it has been, or comes too late. */
export async function findLetter(codeId: string, now: Date): Promise<{ stored: StoredCode; letter: Letter } | null> {
  const row = await prisma.accessCode.findUnique({ where: { id: codeId }, include: { recordKey: true } });
  if (!row?.letter || !row.recordKey || row.expiresAt <= now) return null;
  const { recordKey, ...stored } = row;
  const letter = (await open(await unwrap(recordKey.wrapped), placeOf(codeId), row.letter)) as Letter;
  return { stored, letter };
}

/** It has been sent, or cannot be: nothing of it is left, not even the key. */
export async function shredLetter({ id, recordKeyId }: StoredCode): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.accessCode.updateMany({ where: { id }, data: { letter: null, recordKeyId: null } });
    if (recordKeyId) await tx.recordKey.deleteMany({ where: { id: recordKeyId } });
  });
}
