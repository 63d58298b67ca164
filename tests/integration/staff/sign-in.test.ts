import { describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { signIn } from '~/staff/sign-in.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../../support/database';
import { codeAt, makeStaff, staffPassword } from '../../support/staff';

useDatabase();

const start = new Date('2026-11-22T09:00:05Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
let count = 0;

async function someone(): Promise<{ member: StaffMember; email: string }> {
  const email = `officer${String(++count)}@example.org`;
  return {
    email,
    member: await makeStaff(email, 'access-officer', 'universal-plus-west'),
  };
}

const lastAudit = () => prisma.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('signing in', () => {
  it('takes the address in any case, the password and the code, and is audited', async () => {
    const { email, member } = await someone();
    expect(
      await signIn(
        {
          email: ` ${email.toUpperCase()} `,
          password: staffPassword,
          code: await codeAt(start),
        },
        start,
      ),
    ).toBe(member.id);
    expect(await lastAudit()).toMatchObject({
      actor: `staff:${member.id}`,
      action: 'sign-in',
      outcome: 'done',
    });
  });

  it('refuses a wrong password, a wrong code and a stranger alike; only the audit tells them apart', async () => {
    const { email, member } = await someone();
    const code = await codeAt(start);
    expect(await signIn({ email, password: 'something else', code }, start)).toBeNull();
    expect(await lastAudit()).toMatchObject({
      actor: 'public',
      subject: `staff:${member.id}`,
      outcome: 'refused',
      facts: { because: 'password' },
    });
    expect(await signIn({ email, password: staffPassword, code: '000000' }, start)).toBeNull();
    expect((await lastAudit()).facts).toEqual({ because: 'code' });
    expect(await signIn({ email: 'nobody@example.org', password: staffPassword, code }, start)).toBeNull();
    expect(await lastAudit()).toMatchObject({
      subject: null,
      facts: { because: 'unknown' },
    });
  });

  it('takes each code once, also when two posts come at the same moment', async () => {
    const { email } = await someone();
    const credentials = {
      email,
      password: staffPassword,
      code: await codeAt(start),
    };
    const results = await Promise.all([signIn(credentials, start), signIn(credentials, start)]);
    expect(results.filter((id) => id !== null)).toHaveLength(1);
    expect(await signIn(credentials, later(1))).toBeNull();
    expect(await signIn({ ...credentials, code: await codeAt(start, 1) }, later(1))).not.toBeNull();
  });

  it('waits after ten wrong tries, even with the right password, and then goes on', async () => {
    const { email, member } = await someone();
    for (let tries = 0; tries < 10; tries++) await signIn({ email, password: 'wrong', code: '000000' }, start);
    const right = async (now: Date) => signIn({ email, password: staffPassword, code: await codeAt(now) }, now);
    expect(await right(later(30))).toBeNull();
    expect((await lastAudit()).facts).toEqual({ because: 'waiting' });
    expect(await right(later(61))).toBe(member.id);
    expect(await signIn({ email, password: 'wrong', code: '000000' }, later(120))).toBeNull();
    expect(await right(later(180))).toBe(member.id);
  });

  it('waits longer after each further wrong try', async () => {
    const { email } = await someone();
    for (let tries = 0; tries < 10; tries++) await signIn({ email, password: 'wrong', code: '000000' }, start);
    await signIn({ email, password: 'wrong', code: '000000' }, later(61));
    expect(await signIn({ email, password: staffPassword, code: await codeAt(later(150)) }, later(150))).toBeNull();
    expect(await signIn({ email, password: staffPassword, code: await codeAt(later(185)) }, later(185))).not.toBeNull();
  });

  it('gives many tries at once no more than their number', async () => {
    const { email } = await someone();
    await Promise.all(Array.from({ length: 14 }, () => signIn({ email, password: 'wrong', code: '000000' }, start)));
    const { failedAttempts, lockedUntil } = await prisma.staffMember.findUniqueOrThrow({ where: { email } });
    expect(failedAttempts).toBe(10);
    expect(lockedUntil).not.toBeNull();
  });

  it('refuses someone disabled', async () => {
    const { email, member } = await someone();
    await prisma.staffMember.update({
      where: { id: member.id },
      data: { disabledAt: start },
    });
    expect(await signIn({ email, password: staffPassword, code: await codeAt(start) }, start)).toBeNull();
  });

  it('keeps neither the password nor the authenticator secret in clear', async () => {
    const { email } = await someone();
    const row = JSON.stringify(await prisma.staffMember.findUniqueOrThrow({ where: { email } }));
    expect(row).not.toContain(staffPassword);
    expect(row).not.toContain('GEZDGNBV');
  });
});
