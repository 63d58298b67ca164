import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { staff } from '~/commands/staff.server';
import { prisma } from '~/platform/db.server';
import { settings, useSettings } from '~/platform/env.server';
import { authenticatorCode } from '~/staff/authenticator.server';
import { signIn } from '~/staff/sign-in.server';
import { useDatabase } from '../../support/database';

useDatabase();

let out = '';
let problems = '';
beforeEach(() => {
  out = problems = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((problems += String(text))));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = async (line: string, ...rest: string[]) => {
  out = problems = '';
  return staff([...line.split(' '), ...rest]);
};
const handed = () => JSON.parse(out) as { email: string; password: string; totpSecret: string };

describe('npm run staff', () => {
  it('adds someone and prints one object with which they can sign in', async () => {
    expect(
      await run(
        'add --email Amina@Example.org --role access-officer --tray universal-plus-west --tray mash --json --name',
        'Amina Test',
      ),
    ).toBe(0);
    const { email, password, totpSecret, ...rest } = handed();
    expect(rest).toEqual({});
    expect(email).toBe('amina@example.org');
    expect(totpSecret).toMatch(/^[A-Z2-7]{32}$/);
    expect(out.trim().split('\n')).toHaveLength(1);
    const now = new Date();
    const code = await authenticatorCode(totpSecret, now);
    expect(await signIn({ email, password, code }, now)).not.toBeNull();
    expect(await prisma.staffMember.findUniqueOrThrow({ where: { email } })).toMatchObject({
      name: 'Amina Test',
      roles: ['access-officer'],
      trays: ['universal-plus-west', 'mash'],
    });
  });

  it('refuses an address that is there, a role nobody knows, a tray nobody knows and a word it does not know', async () => {
    expect(await run('add --email amina@example.org --name A --role auditor')).toBe(1);
    expect(await run('add --email b@example.org --name B --role owner')).toBe(2);
    expect(problems).toContain('role');
    expect(await run('add --email b@example.org --name B --role auditor --tray universal-plus-north')).toBe(2);
    expect(problems).toContain('trays');
    expect(await run('add --email b --name B --role auditor')).toBe(2);
    expect(await run('add --nonsense')).toBe(2);
    expect(await run('remove --email amina@example.org')).toBe(2);
    expect(out).toBe('');
  });

  it('prints the present code, and the next one once that has been used', async () => {
    await run('add --email code@example.org --name C --role auditor --json');
    const { password } = handed();
    await run('code --email code@example.org');
    const first = out.trim();
    expect(first).toMatch(/^\d{6}$/);
    expect(await signIn({ email: 'code@example.org', password, code: first }, new Date())).not.toBeNull();
    await run('code --email code@example.org');
    expect(out.trim()).not.toBe(first);
    expect(await signIn({ email: 'code@example.org', password, code: out.trim() }, new Date())).not.toBeNull();
  });

  it('prints no code where the portal is not on localhost', async () => {
    const before = settings;
    useSettings({ ...before, appUrl: 'https://families.example.org' });
    expect(await run('code --email code@example.org')).toBe(1);
    expect(out).toBe('');
    useSettings(before);
  });

  it('resets someone: the old password and sessions end', async () => {
    await run('add --email reset@example.org --name R --role auditor --json');
    const before = handed();
    const now = new Date();
    expect(await run('reset --email reset@example.org --json')).toBe(0);
    const after = handed();
    expect(after.password).not.toBe(before.password);
    expect(after.totpSecret).not.toBe(before.totpSecret);
    const withSecret = async ({ password, totpSecret }: typeof after) =>
      signIn(
        {
          email: 'reset@example.org',
          password,
          code: await authenticatorCode(totpSecret, now),
        },
        now,
      );
    expect(await withSecret(before)).toBeNull();
    expect(await withSecret(after)).not.toBeNull();
  });

  it('disables someone and lists everyone without secrets', async () => {
    expect(await run('disable --email reset@example.org')).toBe(0);
    await run('list --json');
    const members = JSON.parse(out) as { email: string; isDisabled: boolean }[];
    expect(members.find(({ email }) => email === 'reset@example.org')?.isDisabled).toBe(true);
    expect(out).not.toMatch(/password|secret|argon/i);
    expect(await run('disable --email nobody@example.org')).toBe(1);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toBe(0);
    expect(out).toContain('npm run staff -- add');
  });
});
