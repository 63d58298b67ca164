import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { readAuthenticatorCode } from './authenticator.server';
import { isPassword } from './password.server';
import { readRecoveryCode, useRecoveryCode } from './recovery-codes.server';
import { findStaffMemberByEmail } from './staff-members.server';
import { acceptSignIn, clearTries, findAuthenticator, takeTry } from './staff-secrets.server';

export interface Credentials {
  email: string;
  password: string;
  code: string;
}

/**
 * The id of the person these belong to, or null. Null says nothing of which part was wrong, whether the address is
 * known, or whether sign-in has to wait; only the audit does.
 */
export async function signIn({ email, password, code }: Credentials, now: Date): Promise<string | null> {
  const member = await findStaffMemberByEmail(email.trim().toLowerCase());
  const isKnown = member !== null && !member.isDisabled;
  const attempt = isKnown ? await takeTry(member.id, now) : null;
  const passwordMatches = await isPassword(attempt?.passwordHash ?? null, password);
  if (!member || !attempt) return refuse(member?.id ?? null, isKnown ? 'waiting' : 'unknown');
  const authenticator = await findAuthenticator(member.id);
  const step = authenticator
    ? await readAuthenticatorCode(authenticator.secret, code, authenticator.lastStep, now)
    : null;
  const recovery = readRecoveryCode(code);
  if (!passwordMatches) return refuse(member.id, 'password');
  // A local account beside sign-on is for an emergency: it opens the administration and no family.
  if (settings.signOn && member.roles.join() !== 'administrator') return refuse(member.id, 'sign-on-only');
  if (step === null && recovery === null) return refuse(member.id, 'code');
  return prisma.$transaction(async (tx) => {
    const isFirstUse =
      step === null
        ? recovery !== null && (await useRecoveryCode(tx, member.id, recovery)) && (await clearTries(tx, member.id))
        : await acceptSignIn(tx, member.id, step);
    const outcome = isFirstUse ? 'done' : 'refused';
    const facts = { by: step === null ? 'recovery-code' : 'authenticator' };
    await audit(tx, { actor: `staff:${member.id}`, action: 'sign-in', subject: `staff:${member.id}`, outcome, facts });
    return isFirstUse ? member.id : null;
  });
}

type Because = 'unknown' | 'waiting' | 'password' | 'code' | 'sign-on-only';

async function refuse(id: string | null, because: Because): Promise<null> {
  const subject = id ? `staff:${id}` : null;
  await prisma.$transaction((tx) =>
    audit(tx, {
      actor: 'public',
      action: 'sign-in',
      subject,
      outcome: 'refused',
      facts: { because },
    }),
  );
  return null;
}
