import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '../../support/database';
import { storeReferral } from '../../support/stored-referral';
import { prisma } from '~/platform/db.server';
import { readTrayFilter } from '~/worktray/tray-filter';
import { countArrivals } from '~/worktray/tray-counts.server';
import { findNextInTray, getTrayPage } from '~/worktray/tray-queries.server';

useDatabase();

const tray = 'early-help-south';
const now = new Date('2026-11-23T10:00:00Z');
const reader = { id: randomUUID(), roles: ['hub-manager'], trays: [tray] };
const at = (hour: number) => new Date(`2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`);

describe('a tray that is narrowed', () => {
  const names = new Map<string, string>();
  beforeAll(async () => {
    const store = async (name: string, given: Partial<Parameters<typeof storeReferral>[0]>, item: object = {}) => {
      const { reference } = await storeReferral({ tray, ...given });
      names.set(reference, name);
      await prisma.trayItem.updateMany({ where: { referral: { reference } }, data: item });
    };
    await store('late', { at: at(9), dueAt: at(17), flags: ['harm-stated'] }, { priority: 'red' });
    await store(
      'mine',
      { at: at(10), dueAt: new Date('2026-11-23T17:00:00Z'), language: 'fa' },
      { assigneeId: reader.id },
    );
    await store(
      'waiting',
      { at: at(11), dueAt: at(17) },
      {
        ...{ status: 'waiting', priority: 'amber', waitingFor: 'family', waitingSince: at(12) },
      },
    );
    await prisma.referral.updateMany({
      where: { items: { some: { tray, status: 'waiting' } } },
      data: { spokenLanguage: 'so', programmeIds: ['getting-on'], childCount: 3 },
    });
    await store('closed', { at: at(12), dueAt: at(17) }, { status: 'closed', outcome: 'advice' });
    await store('elsewhere', { at: at(8), dueAt: at(17), tray: 'mash' });
  });

  const shown = async (query: string, when = now) => {
    const { rows } = await getTrayPage(reader, tray, readTrayFilter(new URLSearchParams(query)), when);
    return rows.map(({ reference }) => names.get(reference));
  };

  test('shows what is open, the oldest first, where nothing is chosen', async () => {
    expect(await shown('')).toEqual(['late', 'mine', 'waiting']);
  });

  test.each([
    ['when=late', ['late']],
    ['when=soon', []],
    ['when=today', ['mine']],
    ['when=late&when=today', ['late', 'mine']],
    ['status=closed', ['closed']],
    ['status=waiting&status=closed', ['waiting', 'closed']],
    ['assigned=me', ['mine']],
    ['assigned=nobody', ['late', 'waiting']],
    ['assigned=others', []],
    ['flag=harm-stated', ['late']],
    ['language=fa', ['mine']],
    ['language=fa&flag=harm-stated', []],
    ['certainty=listed&priority=amber', ['waiting']],
    ['language=so', ['waiting']],
    ['programme=nothing', []],
    ['programme=getting-on&programme=nothing', ['waiting']],
  ])('by %s', async (query, expected) => {
    expect(await shown(query)).toEqual(expected);
  });

  test.each([
    ['sort=priority', ['late', 'waiting', 'mine']],
    ['sort=due&order=down', ['mine', 'late', 'waiting']],
    ['sort=received&order=down', ['waiting', 'mine', 'late']],
    ['sort=status', ['late', 'mine', 'waiting']],
    ['sort=children&order=down', ['waiting', 'late', 'mine']],
    ['sort=language&order=down', ['waiting', 'mine', 'late']],
  ])('in the order of %s', async (query, expected) => {
    expect(await shown(query)).toEqual(expected);
  });

  test('by what is due within hours', async () => {
    expect(await shown('when=soon', new Date('2026-11-23T14:00:00Z'))).toEqual(['mine']);
  });

  test('leads on to the one that has waited longest and can be gone on with', async () => {
    const idOf = async (name: string) => {
      const reference = [...names].find(([, each]) => each === name)?.[0] ?? '';
      return (await prisma.referral.findUniqueOrThrow({ where: { reference } })).id;
    };
    const next = async (who: typeof reader, leaving: string) =>
      names.get((await findNextInTray(who, tray, await idOf(leaving), now)) ?? '');
    expect(await next(reader, 'mine')).toBe('late');
    expect(await next(reader, 'late')).toBe('mine');
    expect(await next({ ...reader, id: randomUUID() }, 'late')).toBeUndefined();
    expect(await next({ ...reader, trays: [] }, 'mine')).toBeUndefined();
  });

  test('is empty for someone whose tray it is not', async () => {
    const other = { ...reader, trays: ['mash'] };
    const { total } = await getTrayPage(other, tray, readTrayFilter(new URLSearchParams()), now);
    expect(total).toBe(0);
    expect(await countArrivals(other, tray, at(1))).toBe(0);
  });

  test('says how many have come in since', async () => {
    expect(await countArrivals(reader, tray, at(1))).toBe(4);
    expect(await countArrivals(reader, tray, at(10))).toBe(2);
    expect(await countArrivals(reader, tray, now)).toBe(0);
  });
});
