import { randomUUID } from 'node:crypto';
import { prisma, type Transaction } from '~/platform/db.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import type { StaffDetails } from './staff-details';
import { lockedUntil } from './sign-in-lock';

export interface StaffMember {
  id: string;
  email: string;
  name: string;
  roles: readonly string[];
  trays: readonly string[];
  isDisabled: boolean;
}

export interface Secrets {
  passwordHash: string;
  authenticatorSecret: string;
}

const place = (id: string) => ({
  table: 'staff_member',
  row: id,
  field: 'totp_secret',
});

/** Adds someone, inside the caller's transaction. Gives `email-taken` where the address already belongs to someone. */
export async function createStaffMember(
  tx: Transaction,
  { email, name, roles, trays }: StaffDetails,
  { passwordHash, authenticatorSecret }: Secrets,
  lastStep = 0,
): Promise<StaffMember | 'email-taken'> {
  if (await tx.staffMember.findUnique({ where: { email }, select: { id: true } })) return 'email-taken';
  const id = randomUUID();
  const { key, ...recordKey } = await newRecordKey();
  await tx.recordKey.create({ data: recordKey });
  const totpSecret = await seal(key, place(id), authenticatorSecret);
  const data = {
    id,
    email,
    name,
    roles,
    trays,
    passwordHash,
    totpSecret,
    recordKeyId: recordKey.id,
    lastTotpStep: lastStep,
  };
  return toMember(await tx.staffMember.create({ data }));
}

/** New secrets, an end to every session and any wait; someone disabled may sign in again. */
export async function resetStaffMember(tx: Transaction, id: string, { passwordHash, authenticatorSecret }: Secrets) {
  const { key, ...recordKey } = await newRecordKey();
  const { recordKeyId: old } = await tx.staffMember.findUniqueOrThrow({
    where: { id },
    select: { recordKeyId: true },
  });
  await tx.recordKey.create({ data: recordKey });
  const totpSecret = await seal(key, place(id), authenticatorSecret);
  const clear = {
    lastTotpStep: 0,
    failedAttempts: 0,
    lockedUntil: null,
    disabledAt: null,
  };
  await tx.staffMember.update({
    where: { id },
    data: { passwordHash, totpSecret, recordKeyId: recordKey.id, ...clear },
  });
  if (old !== null) await tx.recordKey.delete({ where: { id: old } });
  await tx.recoveryCode.deleteMany({ where: { staffId: id } });
  await tx.staffSession.deleteMany({ where: { staffId: id } });
}

export async function disableStaffMember(tx: Transaction, id: string, now: Date) {
  await tx.staffMember.update({ where: { id }, data: { disabledAt: now } });
  await tx.staffSession.deleteMany({ where: { staffId: id } });
}

export async function findStaffMemberByEmail(email: string): Promise<StaffMember | null> {
  const row = await prisma.staffMember.findUnique({ where: { email } });
  return row && toMember(row);
}

/** Someone as they may act now: the trays of those they cover today are theirs too. */
export async function findStaffMember(id: string, now = new Date()): Promise<StaffMember | null> {
  const today = londonDay(now);
  const row = await prisma.staffMember.findUnique({
    where: { id },
    include: {
      covers: {
        where: { endedAt: null, fromOn: { lte: today }, untilOn: { gte: today } },
        include: { away: { select: { trays: true } } },
      },
    },
  });
  if (!row) return null;
  // A tray that the other has lost since is covered no more.
  const covered = row.covers.flatMap(({ trays, away }) => trays.filter((tray) => away.trays.includes(tray)));
  return toMember({ ...row, trays: [...new Set([...row.trays, ...covered])] });
}

export async function listStaffMembers(): Promise<StaffMember[]> {
  return (await prisma.staffMember.findMany({ orderBy: { email: 'asc' } })).map(toMember);
}

/** Names by id, of those that are there. */
export async function namesOfStaff(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await prisma.staffMember.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function hasAdministrator(): Promise<boolean> {
  return (
    (await prisma.staffMember.count({
      where: { roles: { has: 'administrator' }, disabledAt: null },
    })) > 0
  );
}

/** The authenticator secret in base 32, and the last step used with it; null where they come by sign-on alone. */
export async function findAuthenticator(id: string): Promise<{ secret: string; lastStep: number } | null> {
  const row = await prisma.staffMember.findUniqueOrThrow({
    where: { id },
    include: { recordKey: true },
  });
  if (!row.recordKey || row.totpSecret === null) return null;
  const secret = await open(await unwrap(row.recordKey.wrapped), place(id), row.totpSecret);
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

function toMember(row: Omit<StaffMember, 'isDisabled'> & { disabledAt: Date | null }): StaffMember {
  const { id, email, name, roles, trays, disabledAt } = row;
  return { id, email, name, roles, trays, isDisabled: disabledAt !== null };
}
