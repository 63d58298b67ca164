import { prisma, type Transaction } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { lockedUntil } from './sign-in-lock';

/** Where the secret of someone's authenticator is sealed. */
export const secretPlace = (id: string) => ({ table: 'staff_member', row: id, field: 'totp_secret' });

/** The authenticator secret in base 32, and the last step used with it; null where they come by sign-on alone. */
export async function findAuthenticator(id: string): Promise<{ secret: string; lastStep: number } | null> {
  const row = await prisma.staffMember.findUniqueOrThrow({
    where: { id },
    include: { recordKey: true },
  });
  if (!row.recordKey || row.totpSecret === null) return null;
  const secret = await open(await unwrap(row.recordKey.wrapped), secretPlace(id), row.totpSecret);
  return { secret: String(secret), lastStep: row.lastTotpStep };
}

/**
 * Takes one of the person's tries before anything is compared, so that many at once cannot get more than their number.
 * Null where sign-in has to wait; a right sign-in gives the tries back.
 */
export function takeTry(id: string, now: Date): Promise<{ passwordHash: string | null } | null> {
  return prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM staff_member WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.staffMember.findUniqueOrThrow({ where: { id } });
    if (row.lockedUntil && row.lockedUntil > now) return null;
    const failedAttempts = row.failedAttempts + 1;
    await tx.staffMember.update({
      where: { id },
      data: { failedAttempts, lockedUntil: lockedUntil(failedAttempts, now) },
    });
    return { passwordHash: row.passwordHash };
  });
}

/** Uses up the code's step and clears the wrong tries. False where another sign-in used that step first. */
export async function acceptSignIn(tx: Transaction, id: string, step: number): Promise<boolean> {
  const { count } = await tx.staffMember.updateMany({
    where: { id, disabledAt: null, lastTotpStep: { lt: step } },
    data: { lastTotpStep: step, failedAttempts: 0, lockedUntil: null },
  });
  return count === 1;
}

/** Gives back the tries of someone who has proven who they are; false where they were disabled meanwhile. */
export async function clearTries(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.staffMember.updateMany({
    where: { id, disabledAt: null },
    data: { failedAttempts: 0, lockedUntil: null },
  });
  return count === 1;
}
