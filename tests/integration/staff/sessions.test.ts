import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { findSignedIn } from '~/staff/require-staff.server';
import { signInCookie, signOutCookie } from '~/staff/sessions.server';
import { disableStaffMember, type StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../../support/database';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';

useDatabase();

let member: StaffMember;
beforeAll(async () => {
  member = await makeStaff('officer@example.org', 'access-officer', 'universal-plus-west');
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const who = async (cookie: string) => (await findSignedIn(staffRequest('/staff', cookie)))?.id ?? null;
const newest = () => prisma.staffSession.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });

describe('a staff session', () => {
  it('is told by its cookie, which scripts cannot read and other sites cannot use', async () => {
    const cookie = await signInCookie(staffRequest('/staff/sign-in'), member.id);
    expect(cookie).toMatch(/^portal-staff=.*; Path=\/staff; HttpOnly; SameSite=Lax$/);
    expect(await who(cookie)).toBe(member.id);
  });

  it('keeps no id in the database that would open it', async () => {
    const cookie = await signedIn(member);
    const [value = ''] = decodeURIComponent(cookie.split('=')[1] ?? '').split('.');
    const id: unknown = JSON.parse(Buffer.from(value, 'base64').toString());
    expect(JSON.stringify(await prisma.staffSession.findMany())).not.toContain(id);
    expect((await newest()).id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('ends when it has not been used for half an hour', async () => {
    const cookie = await signedIn(member);
    const { id } = await newest();
    await prisma.staffSession.update({
      where: { id },
      data: { lastSeenAt: minutesAgo(31), expiresAt: minutesAgo(1) },
    });
    expect(await who(cookie)).toBeNull();
  });

  it('goes on while it is used, and ends twelve hours after sign-in', async () => {
    const cookie = await signedIn(member);
    const { id } = await newest();
    const createdAt = minutesAgo(11 * 60 + 50);
    await prisma.staffSession.update({
      where: { id },
      data: { createdAt, lastSeenAt: minutesAgo(5) },
    });
    expect(await who(cookie)).toBe(member.id);
    const { expiresAt } = await prisma.staffSession.findUniqueOrThrow({
      where: { id },
    });
    expect(expiresAt).toEqual(new Date(createdAt.getTime() + 12 * 3_600_000));
  });

  it('ends at sign-out, for every copy of the cookie', async () => {
    const cookie = await signedIn(member);
    const cleared = await signOutCookie(staffRequest('/staff/sign-out', cookie));
    expect(cleared).toMatch(/^portal-staff=;.*Expires=Thu, 01 Jan 1970/);
    expect(await who(cookie)).toBeNull();
  });

  it('gets a new id at each sign-in, and the one before it ends', async () => {
    const before = await signedIn(member);
    const after = (await signInCookie(staffRequest('/staff/sign-in', before), member.id)).split(';')[0] ?? '';
    expect(after).not.toBe(before);
    expect(await who(before)).toBeNull();
    expect(await who(after)).toBe(member.id);
  });

  it('is nobody’s where the cookie has been changed or made up', async () => {
    const cookie = await signedIn(member);
    expect(await who(cookie.slice(0, -3))).toBeNull();
    expect(await who('portal-staff=eyJhIjoxfQ%3D%3D')).toBeNull();
    expect(await who('')).toBeNull();
  });

  it('ends at once when the person is disabled', async () => {
    const leaver = await makeStaff('leaver@example.org', 'hub-manager', 'universal-plus-south');
    const cookie = await signedIn(leaver);
    await prisma.$transaction((tx) => disableStaffMember(tx, leaver.id, new Date()));
    expect(await who(cookie)).toBeNull();
  });
});
