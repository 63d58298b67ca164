import { createHash, randomBytes } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { paths } from '~/paths';
import { hashPassword } from './password.server';
import { createStaffMember, findStaffMemberByEmail, hasAdministrator, type StaffMember } from './staff-members.server';

const linkHours = 24;
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * The path of a new one-time link that makes the first administrator, or null where there is one. An earlier link
 * stops working; a link works for a day.
 */
export async function newFirstAdministratorLink(now: Date): Promise<string | null> {
  if (await hasAdministrator()) return null;
  const token = randomBytes(32).toString('base64url');
  const data = {
    tokenHash: hashOf(token),
    expiresAt: new Date(now.getTime() + linkHours * 3_600_000),
  };
  await prisma.firstAdministratorLink.upsert({
    where: { id: 1 },
    create: { id: 1, ...data },
    update: data,
  });
  return paths.staff.first(token);
}

/** Whether a link still makes the first administrator. */
export async function isFirstAdministratorLink(token: string, now: Date): Promise<boolean> {
  const link = await prisma.firstAdministratorLink.findUnique({
    where: { id: 1 },
  });
  return link !== null && link.tokenHash === hashOf(token) && link.expiresAt > now && !(await hasAdministrator());
}

export interface FirstAdministrator {
  email: string;
  name: string;
  password: string;
  authenticatorSecret: string;
  /** The step of the code that proved the authenticator app holds the secret. */
  step: number;
}

/** Uses up the link and makes the administrator, in one transaction: two presses make one. */
export async function createFirstAdministrator(
  token: string,
  { email, name, password, authenticatorSecret, step }: FirstAdministrator,
  now: Date,
): Promise<StaffMember | 'link-used' | 'email-taken'> {
  if (!(await isFirstAdministratorLink(token, now))) return 'link-used';
  if (await findStaffMemberByEmail(email)) return 'email-taken';
  const secrets = {
    passwordHash: await hashPassword(password),
    authenticatorSecret,
  };
  const details = { email, name, roles: ['administrator' as const], trays: [] };
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.firstAdministratorLink.deleteMany({
      where: { tokenHash: hashOf(token) },
    });
    if (count === 0) return 'link-used';
    const member = await createStaffMember(tx, details, secrets, step);
    if (member === 'email-taken') throw new Error('the address of the first administrator was taken meanwhile');
    await audit(tx, {
      actor: 'public',
      action: 'first-administrator',
      subject: `staff:${member.id}`,
      outcome: 'done',
    });
    return member;
  });
}
