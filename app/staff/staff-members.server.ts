import { randomUUID } from 'node:crypto';
import { prisma, type Transaction } from '~/platform/db.server';
import { newRecordKey, seal } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import { secretPlace } from './staff-secrets.server';
import type { StaffDetails } from './staff-details';
import { coversOn, traysInHand } from './trays-in-hand';

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
  const totpSecret = await seal(key, secretPlace(id), authenticatorSecret);
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
  const totpSecret = await seal(key, secretPlace(id), authenticatorSecret);
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
  const row = await prisma.staffMember.findUnique({ where: { id }, include: { covers: coversOn(londonDay(now)) } });
  return row && toMember({ ...row, trays: traysInHand(row) });
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

function toMember(row: Omit<StaffMember, 'isDisabled'> & { disabledAt: Date | null }): StaffMember {
  const { id, email, name, roles, trays, disabledAt } = row;
  return { id, email, name, roles, trays, isDisabled: disabledAt !== null };
}
