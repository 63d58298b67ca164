import { describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import {
  createFirstAdministrator,
  isFirstAdministratorLink,
  newFirstAdministratorLink,
} from '~/staff/first-administrator.server';
import { useDatabase } from '../../support/database';
import { staffSecret } from '../../support/staff';

useDatabase();

const now = new Date('2026-11-22T09:00:00Z');
const details = {
  email: 'first@example.org',
  name: 'First Administrator',
  password: 'long enough words',
  authenticatorSecret: staffSecret,
  step: 5,
};
const tokenOf = (link: string | null) => new URL(link ?? '', 'http://localhost').searchParams.get('token') ?? '';

describe('the link that makes the first administrator', () => {
  it('is a new one each time; the one before stops working', async () => {
    const first = tokenOf(await newFirstAdministratorLink(now));
    const second = tokenOf(await newFirstAdministratorLink(now));
    expect(await isFirstAdministratorLink(first, now)).toBe(false);
    expect(await isFirstAdministratorLink(second, now)).toBe(true);
  });

  it('works for a day and is not kept in clear', async () => {
    const token = tokenOf(await newFirstAdministratorLink(now));
    expect(await isFirstAdministratorLink(token, new Date('2026-11-23T09:00:01Z'))).toBe(false);
    expect(JSON.stringify(await prisma.firstAdministratorLink.findMany())).not.toContain(token);
    expect(await isFirstAdministratorLink('', now)).toBe(false);
  });

  it('makes one administrator, however often it is pressed, and none after that', async () => {
    const token = tokenOf(await newFirstAdministratorLink(now));
    const results = await Promise.all([
      createFirstAdministrator(token, details, now),
      createFirstAdministrator(token, { ...details, email: 'second@example.org' }, now),
    ]);
    expect(results.filter((result) => typeof result === 'object')).toHaveLength(1);
    expect(results).toContain('link-used');
    expect(
      await prisma.staffMember.findMany({
        select: { roles: true, trays: true, lastTotpStep: true },
      }),
    ).toEqual([{ roles: ['administrator'], trays: [], lastTotpStep: 5 }]);
    expect(await createFirstAdministrator(token, details, now)).toBe('link-used');
    expect(await newFirstAdministratorLink(now)).toBeNull();
  });
});
