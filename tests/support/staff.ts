import { authenticatorCode, startOfStep, stepOf } from '~/staff/authenticator.server';
import { hashPassword } from '~/staff/password.server';
import { signInCookie } from '~/staff/sessions.server';
import { createStaffMember, type StaffMember } from '~/staff/staff-members.server';
import type { Role, Tray } from '~/staff/roles-and-trays';
import { prisma } from '~/platform/db.server';

export const staffPassword = 'a test of long words';
export const staffSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** Someone of the worktray, ready to sign in. */
export async function makeStaff(email: string, role: Role, ...trays: Tray[]): Promise<StaffMember> {
  const secrets = {
    passwordHash: await hashPassword(staffPassword),
    authenticatorSecret: staffSecret,
  };
  const member = await prisma.$transaction((tx) =>
    createStaffMember(tx, { email, name: `Test ${role}`, roles: [role], trays }, secrets),
  );
  if (member === 'email-taken') throw new Error(`${email} is there already`);
  return member;
}

/** The code of a moment, or of steps after it. */
export const codeAt = (now: Date, stepsLater = 0) =>
  authenticatorCode(staffSecret, startOfStep(stepOf(now) + stepsLater));

/** The Cookie header of someone signed in. */
export async function signedIn(member: StaffMember): Promise<string> {
  const cookie = await signInCookie(new Request('http://localhost/staff/sign-in'), member.id);
  return cookie.split(';')[0] ?? '';
}

export function staffRequest(path: string, cookie?: string, init: RequestInit = {}): Request {
  return new Request(`http://localhost:3000${path}`, {
    ...init,
    headers: cookie ? { Cookie: cookie } : {},
  });
}
