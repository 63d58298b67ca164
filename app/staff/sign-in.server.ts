import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { readAuthenticatorCode } from './authenticator.server';
import { isPassword } from './password.server';
import { acceptSignIn, findStaffMemberByEmail, getAuthenticator, takeTry } from './staff-members.server';

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
  const { secret, lastStep } = await getAuthenticator(member.id);
  const step = await readAuthenticatorCode(secret, code, lastStep, now);
  if (!passwordMatches) return refuse(member.id, 'password');
  if (step === null) return refuse(member.id, 'code');
  return prisma.$transaction(async (tx) => {
    const isFirstUse = await acceptSignIn(tx, member.id, step);
    const outcome = isFirstUse ? 'done' : 'refused';
    await audit(tx, {
      actor: `staff:${member.id}`,
      action: 'sign-in',
      subject: `staff:${member.id}`,
      outcome,
    });
    return isFirstUse ? member.id : null;
  });
}

async function refuse(id: string | null, because: 'unknown' | 'waiting' | 'password' | 'code'): Promise<null> {
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
