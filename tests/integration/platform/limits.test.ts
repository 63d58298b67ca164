import { describe, expect, it } from 'vitest';
import { pool } from '~/platform/db.server';
import { countAttempt, countPageSave } from '~/platform/rate-limit.server';
import { useDatabase } from '../../support/database';

useDatabase();

describe('the limits', () => {
  it('let five tries of a code pass, then ask for a wait', async () => {
    const tries = [];
    for (let index = 0; index < 6; index += 1) tries.push(await countAttempt('code', 'AB12'));
    expect(tries.map(({ allowed }) => allowed)).toEqual([true, true, true, true, true, false]);
    expect(tries.at(-1)?.retryAfterSeconds).toBeGreaterThan(0);
    expect((await countAttempt('code', 'CD34')).allowed).toBe(true);
  });

  it('keep no address in the database', async () => {
    await countAttempt('send', '203.0.113.7');
    const { rows } = await pool.query<{ key: string }>('select key from rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => key.includes('203'))).toEqual([]);
  });

  it('let a school full of people save pages', () => {
    const saves = Array.from({ length: 601 }, () => countPageSave('one draft'));
    expect(saves.filter(Boolean)).toHaveLength(600);
    expect(countPageSave('another draft')).toBe(true);
  });
});
