import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { loader as home } from '~/routes/staff._index';
import { action, loader } from '~/routes/staff.me';
import type { OwnSession } from '~/staff/own-sessions.server';
import { findSignedIn } from '~/staff/require-staff.server';
import { signIn } from '~/staff/sign-in.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../../support/database';
import { codeAt, makeStaff, signedIn, staffPassword, staffRequest } from '../../support/staff';

useDatabase();

let member: StaffMember;
let cookie = '';
let count = 0;
beforeEach(async () => {
  member = await makeStaff(`officer${String(++count)}@example.org`, 'access-officer', 'universal-plus-west');
  cookie = await signedIn(member);
});

const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
async function show(with_ = cookie) {
  const args: LoaderFunctionArgs = { request: staffRequest('/staff/me', with_), params: {}, context };
  return (await (await loader(args)).json()) as { sessions: OwnSession[]; codesLeft: number };
}
async function post(fields: Record<string, string>, with_ = cookie): Promise<Response> {
  const init = { method: 'POST', body: new URLSearchParams(fields) };
  const args: ActionFunctionArgs = { request: staffRequest('/staff/me', with_, init), params: {}, context };
  return action(args).catch((thrown: unknown) => thrown as Response);
}
const isSignedIn = async (with_: string) => (await findSignedIn(staffRequest('/staff', with_))) !== null;
const makeCodes = async () => {
  const response = await post({ intent: 'codes', codesPassword: staffPassword });
  return ((await response.json()) as { codes: string[] }).codes;
};
const now = new Date('2026-11-26T10:00:00Z');
const enter = (code: string, password = staffPassword) => signIn({ email: member.email, password, code }, now);
const lastAudit = () => prisma.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('one’s own sessions', () => {
  it('are listed, this one first, with when they began and were last seen', async () => {
    const other = await signedIn(member);
    const { sessions } = await show();
    expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false]);
    expect(new Date(sessions[1]?.startedAt ?? '').getTime()).toBeGreaterThan(0);
    expect(JSON.stringify(sessions)).not.toContain(other.split('=')[1]?.slice(0, 20));
  });

  it('are ended one by one, or all but this one', async () => {
    const [second, third] = [await signedIn(member), await signedIn(member)];
    const { id = '' } = (await show(second)).sessions[0] ?? {};
    expect((await post({ intent: 'end', session: id })).headers.get('Location')).toBe('/staff/me?done=ended');
    expect([await isSignedIn(cookie), await isSignedIn(second), await isSignedIn(third)]).toEqual([true, false, true]);
    await post({ intent: 'end-others' });
    expect([await isSignedIn(cookie), await isSignedIn(third)]).toEqual([true, false]);
    expect(await lastAudit()).toMatchObject({ action: 'sessions-end', facts: { count: 1 } });
  });

  it('of someone else cannot be ended', async () => {
    const other = await makeStaff(`other${String(count)}@example.org`, 'access-officer', 'mash');
    const theirs = await signedIn(other);
    const { id } = await prisma.staffSession.findFirstOrThrow({ where: { staffId: other.id } });
    await post({ intent: 'end', session: id });
    expect(await isSignedIn(theirs)).toBe(true);
  });

  it('show nothing any more at the next request once the role, the tray or the account is gone', async () => {
    const open = async () => {
      const args: LoaderFunctionArgs = { request: staffRequest('/staff', cookie), params: {}, context };
      const response = await home(args).catch((thrown: unknown) => thrown as Response);
      return response.status === 200
        ? ((await response.json()) as { counts: unknown[] }).counts.length
        : response.status;
    };
    expect(await open()).toBe(1);
    await prisma.staffMember.update({ where: { id: member.id }, data: { trays: [] } });
    expect(await open()).toBe(0);
    await prisma.staffMember.update({ where: { id: member.id }, data: { roles: [] } });
    expect(await open()).toBe(403);
    await prisma.staffMember.update({ where: { id: member.id }, data: { disabledAt: new Date() } });
    expect(await open()).toBe(303);
  });
});

describe('recovery codes', () => {
  it('are ten, made with the password, shown once and kept as hashes', async () => {
    const codes = await makeCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^\d{5}-\d{5}-\d{5}-\d{5}$/);
    const stored = JSON.stringify(await prisma.recoveryCode.findMany());
    for (const code of codes) expect(stored).not.toContain(code.replaceAll('-', ''));
    expect((await show()).codesLeft).toBe(10);
  });

  it('sign in once each in place of the authenticator’s code, however they are grouped, and never without the password', async () => {
    const [first = '', second = ''] = await makeCodes();
    expect(await enter(first, 'not the password')).toBeNull();
    expect(await enter(first.replaceAll('-', ' '))).toBe(member.id);
    expect(await lastAudit()).toMatchObject({ action: 'sign-in', outcome: 'done', facts: { by: 'recovery-code' } });
    expect(await enter(first)).toBeNull();
    expect((await Promise.all([enter(second), enter(second)])).filter(Boolean)).toHaveLength(1);
    expect((await show()).codesLeft).toBe(8);
  });

  it('stop working when new ones are made, and are nobody else’s', async () => {
    const [old = ''] = await makeCodes();
    const [fresh = ''] = await makeCodes();
    expect(await enter(old)).toBeNull();
    const other = await makeStaff(`other${String(count)}@example.org`, 'access-officer', 'mash');
    expect(await signIn({ email: other.email, password: staffPassword, code: fresh }, now)).toBeNull();
    expect(await enter(fresh)).toBe(member.id);
  });

  it('are not made for whoever does not know the password', async () => {
    const response = await post({ intent: 'codes', codesPassword: 'a guess' });
    expect([response.status, (await response.json()) as object]).toEqual([
      422,
      { codes: null, issues: ['codesPassword'] },
    ]);
    expect(await lastAudit()).toMatchObject({ action: 'recovery-codes', outcome: 'refused' });
    expect((await show()).codesLeft).toBe(0);
  });
});

describe('changing the password', () => {
  it('ends every other session, and the old one no longer signs in', async () => {
    const other = await signedIn(member);
    const response = await post({ intent: 'password', password: staffPassword, newPassword: 'four other long words' });
    expect(response.headers.get('Location')).toBe('/staff/me?done=password');
    expect([await isSignedIn(cookie), await isSignedIn(other)]).toEqual([true, false]);
    expect(await enter(await codeAt(now))).toBeNull();
    expect(await enter(await codeAt(now), 'four other long words')).toBe(member.id);
  });

  it('takes no short one, and none without the present one; tries are counted', async () => {
    expect((await post({ intent: 'password', password: staffPassword, newPassword: 'short' })).status).toBe(422);
    for (let tries = 0; tries < 10; tries++)
      expect((await post({ intent: 'password', password: 'a guess', newPassword: 'long enough words' })).status).toBe(
        422,
      );
    const right = { intent: 'password', password: staffPassword, newPassword: 'long enough words' };
    expect((await post(right)).status).toBe(422);
  });

  it('is refused as anything else that cannot be asked for', async () => {
    expect((await post({ intent: 'everything' })).status).toBe(400);
  });
});
