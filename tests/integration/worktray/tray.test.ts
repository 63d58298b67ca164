import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../support/database';
import { storeReferral } from '../../support/stored-referral';
import { submission } from '../../support/submission';
import { trays } from '~/staff/roles-and-trays';
import { countTrays } from '~/worktray/tray-counts.server';
import { getTrayPage, rowsOnPage } from '~/worktray/tray-queries.server';
import { readTrayFilter } from '~/worktray/tray-filter';

const pageOf = (page: number) => readTrayFilter(new URLSearchParams({ page: String(page) }));

useDatabase();

const now = new Date('2026-11-23T10:00:00Z');
const reader = { id: randomUUID(), roles: ['access-officer'], trays };
const at = (hour: number) => new Date(`2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`);
const today = new Date('2026-11-23T17:00:00Z');

describe('a tray', () => {
  const references: string[] = [];
  beforeAll(async () => {
    const tray = 'universal-plus-west';
    const contact = { ...submission.contact, safe: ['text'] as const };
    const failed = [{ template: 'hub-new-referral', tray, state: 'failed' }];
    const second = await storeReferral({
      tray,
      at: at(11),
      dueAt: today,
      language: 'fa',
      flags: ['interpreter-needed'],
      said: { contact },
    });
    const first = await storeReferral({ tray, at: at(9), dueAt: at(17), messages: failed });
    const nobody = [{ template: 'hub-new-referral', tray, state: 'no-address' }];
    const third = await storeReferral({
      tray,
      at: at(12),
      dueAt: new Date('2026-11-24T17:00:00Z'),
      isHarmStated: true,
      messages: nobody,
    });
    references.push(first.reference, second.reference, third.reference);
  });

  it('shows the oldest first, with what a worker needs before opening it', async () => {
    const { rows, total } = await getTrayPage(reader, 'universal-plus-west', pageOf(1), now);
    expect(rows.map(({ reference }) => reference)).toEqual(references);
    expect(total).toBe(3);
    expect(rows.map(({ due }) => due.state)).toEqual(['late', 'today', 'later']);
    expect(rows[1]).toMatchObject({
      ...{ language: 'fa', flags: ['interpreter-needed'], childCount: 1, status: 'received', hubCertainty: 'listed' },
      contact: [{ code: 'only', channels: ['text'] }],
    });
  });

  it('says which requests have a message that nobody got', async () => {
    const { rows, undelivered } = await getTrayPage(reader, 'universal-plus-west', pageOf(1), now);
    expect(undelivered).toBe(2);
    expect(rows.map(({ isUndelivered }) => isUndelivered)).toEqual([true, false, true]);
  });

  it('shows what states harm in the tray of MASH as well', async () => {
    const { rows } = await getTrayPage(reader, 'mash', pageOf(1), now);
    expect(rows.map(({ reference, purpose }) => [reference, purpose])).toEqual([[references[2], 'harm-stated']]);
  });

  it('is counted: new, read and late', async () => {
    expect(await countTrays({ ...reader, trays: ['front-door', 'universal-plus-west'] }, now)).toEqual([
      { tray: 'universal-plus-west', fresh: 3, read: 0, late: 1, soon: 0, today: 1 },
      { tray: 'front-door', fresh: 0, read: 0, late: 0, soon: 0, today: 0 },
    ]);
  });

  it('has pages, and one that does not exist is the nearest that does', async () => {
    const tray = 'universal-plus-south';
    for (let count = 0; count < rowsOnPage + 1; count++)
      await storeReferral({ tray, at: new Date(at(9).getTime() + count * 1000) });
    const first = await getTrayPage(reader, tray, pageOf(1), now);
    const second = await getTrayPage(reader, tray, pageOf(2), now);
    expect([first.rows.length, second.rows.length, first.pageCount]).toEqual([rowsOnPage, 1, 2]);
    expect((await getTrayPage(reader, tray, pageOf(99), now)).page).toBe(2);
    expect((await getTrayPage(reader, tray, pageOf(-3), now)).page).toBe(1);
  });

  it('has nothing in it for someone whose it is not, or whose role sees no tray', async () => {
    const tray = 'universal-plus-west';
    for (const other of [
      { ...reader, trays: ['universal-plus-south'] },
      { ...reader, roles: ['administrator'] },
      { ...reader, roles: [] },
    ]) {
      expect(await getTrayPage(other, tray, pageOf(1), now)).toMatchObject({ rows: [], total: 0, undelivered: 0 });
      expect((await countTrays(other, now)).map((count) => count.tray)).not.toContain(tray);
    }
  });

  it('may be empty', async () => {
    expect(await getTrayPage(reader, 'front-door', pageOf(1), now)).toMatchObject({
      rows: [],
      total: 0,
      pageCount: 1,
      undelivered: 0,
    });
  });
});
