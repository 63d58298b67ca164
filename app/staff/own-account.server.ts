import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { hashPassword, isPassword } from './password.server';
import { newRecoveryCodes } from './recovery-codes.server';
import { clearTries, takeTry } from './staff-secrets.server';

/** Whether the person has a password here; one who comes by sign-on alone has none. */
export async function hasPassword(id: string): Promise<boolean> {
  return (await prisma.staffMember.count({ where: { id, passwordHash: { not: null } } })) > 0;
}

/** Ten new recovery codes in clear, this once; null where the password is wrong or has to wait. */
export async function makeRecoveryCodes(id: string, password: string, now: Date): Promise<string[] | null> {
  if (!(await proves(id, password, now))) return refused(id, 'recovery-codes');
  return prisma.$transaction(async (tx) => {
    const codes = await newRecoveryCodes(tx, id);
    await done(tx, id, 'recovery-codes');
    return codes;
  });
}

/** Changes the password and ends every other session; false where the present one is wrong or has to wait. */
export async function changePassword(
  id: string,
  { password, newPassword, sessionId }: { password: string; newPassword: string; sessionId: string },
  now: Date,
): Promise<boolean> {
  if (!(await proves(id, password, now))) {
    await refused(id, 'password-change');
    return false;
  }
  const passwordHash = await hashPassword(newPassword);
  return prisma.$transaction(async (tx) => {
    await tx.staffMember.update({ where: { id }, data: { passwordHash } });
    await tx.staffSession.deleteMany({ where: { staffId: id, id: { not: sessionId } } });
    await done(tx, id, 'password-change');
    return true;
  });
}

/** Tries are counted with those of signing in: an unlocked desk is no place to guess from. */
async function proves(id: string, password: string, now: Date): Promise<boolean> {
  const attempt = await takeTry(id, now);
  if (!attempt || !(await isPassword(attempt.passwordHash, password))) return false;
  return prisma.$transaction((tx) => clearTries(tx, id));
}

function done(tx: Transaction, id: string, action: string) {
  return audit(tx, { actor: `staff:${id}`, action, subject: `staff:${id}`, outcome: 'done' });
}

async function refused(id: string, action: string): Promise<null> {
  const entry = { actor: `staff:${id}`, action, subject: `staff:${id}`, outcome: 'refused' };
  await prisma.$transaction((tx) => audit(tx, entry));
  return null;
}
