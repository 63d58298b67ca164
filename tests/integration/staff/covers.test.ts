import { describe, expect, test } from 'vitest';
import { useDatabase } from '../../support/database';
import { makeStaff } from '../../support/staff';
import { prisma } from '~/platform/db.server';
import { endCover, listCovers, setCover } from '~/staff/covers.server';
import { findStaffMember } from '~/staff/staff-members.server';
import { staffOfTray } from '~/staff/staff-of-tray.server';

useDatabase();

const now = new Date('2026-11-26T10:00:00Z');
const day = (text: string) => new Date(`${text}T10:00:00Z`);
const days = { fromOn: '2026-11-27', untilOn: '2026-12-01' };
const traysOf = async (id: string, at: Date) => (await findStaffMember(id, at))?.trays;

describe('cover', () => {
  test('gives the trays of who is away on its days and no others, and ends by itself', async () => {
    const away = await makeStaff('away@example.org', 'access-officer', 'universal-plus-west');
    const cover = await makeStaff('cover@example.org', 'access-officer', 'universal-plus-south');
    expect(await setCover(away, { away: away.id, cover: cover.id, ...days }, now)).toBeNull();
    expect(await traysOf(cover.id, now)).toEqual(['universal-plus-south']);
    expect(await traysOf(cover.id, day('2026-11-27'))).toEqual(['universal-plus-south', 'universal-plus-west']);
    expect(await traysOf(cover.id, day('2026-12-01'))).toEqual(['universal-plus-south', 'universal-plus-west']);
    expect(await traysOf(cover.id, day('2026-12-02'))).toEqual(['universal-plus-south']);

    const given = async (at: Date) =>
      (await staffOfTray(prisma, 'universal-plus-west', at)).some(({ id }) => id === cover.id);
    expect([await given(now), await given(day('2026-11-27')), await given(day('2026-12-02'))]).toEqual([
      false,
      true,
      false,
    ]);

    const [row] = await listCovers(away, '2026-11-26');
    expect(row).toMatchObject({ trays: ['universal-plus-west'], mayEnd: true });
    expect(await endCover(cover, row?.id ?? '', now)).toBe(false);
    expect(await endCover(away, row?.id ?? '', now)).toBe(true);
    expect(await traysOf(cover.id, day('2026-11-27'))).toEqual(['universal-plus-south']);
    const acts = await prisma.auditEntry.findMany({
      where: { subject: `cover:${row?.id ?? ''}` },
      orderBy: { id: 'asc' },
    });
    expect(acts.map(({ action }) => action)).toEqual(['cover', 'cover-ended']);
  });

  test('covers no tray that the other has lost since', async () => {
    const away = await makeStaff('left@example.org', 'access-officer', 'universal-plus-west', 'mash');
    const cover = await makeStaff('stays@example.org', 'access-officer');
    await setCover(away, { away: away.id, cover: cover.id, ...days }, now);
    await prisma.staffMember.update({ where: { id: away.id }, data: { trays: ['mash'] } });
    expect(await traysOf(cover.id, day('2026-11-27'))).toEqual(['mash']);
    const people = await staffOfTray(prisma, 'universal-plus-west', day('2026-11-27'));
    expect(people.map(({ id }) => id)).not.toContain(cover.id);
  });

  test('is for oneself to say, or for who gives work out in those trays', async () => {
    const away = await makeStaff('ill@example.org', 'access-officer', 'universal-plus-west');
    const colleague = await makeStaff('beside@example.org', 'access-officer', 'universal-plus-west');
    const manager = await makeStaff('manager@example.org', 'hub-manager', 'universal-plus-west');
    const typed = { away: away.id, cover: colleague.id, ...days };
    expect(await setCover(colleague, typed, now)).toBe('away');
    expect(await setCover(manager, typed, now)).toBeNull();
    expect(await setCover(manager, { ...typed, cover: 'nobody' }, now)).toBe('cover');
    expect(await endCover(manager, 'forged', now)).toBe(false);
  });
});
