import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { authenticatorCode, newAuthenticatorSecret, startOfStep, stepOf } from './authenticator.server';
import { hashPassword, newPassword } from './password.server';
import type { StaffDetails } from './staff-details';
import {
  createStaffMember,
  disableStaffMember,
  findStaffMemberByEmail,
  resetStaffMember,
} from './staff-members.server';
import { findAuthenticator } from './staff-secrets.server';

/** What is handed to the person once and kept nowhere. */
export interface NewSignIn {
  email: string;
  password: string;
  totpSecret: string;
}

export interface Problem {
  problem: string;
}

const nobody = (email: string): Problem => ({
  problem: `Nobody has the address ${email || '(none given)'}.`,
});

export async function addStaff(details: StaffDetails): Promise<NewSignIn | Problem> {
  const { password, totpSecret, secrets } = await newSecrets();
  return prisma.$transaction(async (tx) => {
    const member = await createStaffMember(tx, details, secrets);
    if (member === 'email-taken') return { problem: `${details.email} is already there: use reset.` };
    const facts = {
      roles: details.roles.join(' '),
      trays: details.trays.join(' '),
    };
    await audit(tx, {
      actor: 'system',
      action: 'staff-add',
      subject: `staff:${member.id}`,
      outcome: 'done',
      facts,
    });
    return { email: member.email, password, totpSecret };
  });
}

export async function resetStaff(email: string): Promise<NewSignIn | Problem> {
  const member = await findStaffMemberByEmail(email);
  if (!member) return nobody(email);
  const { password, totpSecret, secrets } = await newSecrets();
  await prisma.$transaction(async (tx) => {
    await resetStaffMember(tx, member.id, secrets);
    await audit(tx, {
      actor: 'system',
      action: 'staff-reset',
      subject: `staff:${member.id}`,
      outcome: 'done',
    });
  });
  return { email, password, totpSecret };
}

export async function disableStaff(email: string, now: Date): Promise<{ email: string } | Problem> {
  const member = await findStaffMemberByEmail(email);
  if (!member) return nobody(email);
  await prisma.$transaction(async (tx) => {
    await disableStaffMember(tx, member.id, now);
    await audit(tx, {
      actor: 'system',
      action: 'staff-disable',
      subject: `staff:${member.id}`,
      outcome: 'done',
    });
  });
  return { email };
}

/** The present code, or the next one where the present one has been used; `validFrom`: when it is accepted. */
export async function codeOfStaff(email: string, now: Date): Promise<{ code: string; validFrom: Date } | Problem> {
  const member = await findStaffMemberByEmail(email);
  if (!member) return nobody(email);
  const authenticator = await findAuthenticator(member.id);
  if (!authenticator) return { problem: `${email} signs on with the borough's account and has no code here.` };
  const { secret, lastStep } = authenticator;
  const step = Math.max(stepOf(now), lastStep + 1);
  // A code is accepted one step early.
  return {
    code: await authenticatorCode(secret, startOfStep(step)),
    validFrom: startOfStep(step - 1),
  };
}

async function newSecrets() {
  const password = newPassword();
  const totpSecret = newAuthenticatorSecret();
  return {
    password,
    totpSecret,
    secrets: {
      passwordHash: await hashPassword(password),
      authenticatorSecret: totpSecret,
    },
  };
}
