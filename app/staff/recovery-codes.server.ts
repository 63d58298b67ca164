import { createHash, randomInt } from 'node:crypto';
import { prisma, type Transaction } from '~/platform/db.server';

const howMany = 10;
const groups = 4;

// 66 random bits need no slow hash: nobody tries them all.
const hashOf = (digits: string) => createHash('sha256').update(digits).digest('hex');

/** Ten new codes, shown to the person once and kept as hashes; earlier ones stop working. */
export async function newRecoveryCodes(tx: Transaction, staffId: string): Promise<string[]> {
  const group = () => String(randomInt(100_000)).padStart(5, '0');
  const codes = Array.from({ length: howMany }, () => Array.from({ length: groups }, group).join('-'));
  await tx.recoveryCode.deleteMany({ where: { staffId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ staffId, hash: hashOf(code.replaceAll('-', '')) })),
  });
  return codes;
}

/** The digits of a typed recovery code, however it was grouped; null where it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '');
  return /^\d{20}$/.test(digits) ? digits : null;
}

/** Uses a code up. False where it is not one of theirs, or was used by another sign-in first. */
export async function useRecoveryCode(tx: Transaction, staffId: string, digits: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.deleteMany({ where: { staffId, hash: hashOf(digits) } });
  return count === 1;
}

export function countRecoveryCodes(staffId: string): Promise<number> {
  return prisma.recoveryCode.count({ where: { staffId } });
}
