import { expect, test } from 'vitest';
import { addCount } from '~/platform/counts.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../support/database';

useDatabase();

test('what is counted at once is all counted, by day and by name', async () => {
  await Promise.all(Array.from({ length: 20 }, () => addCount('outside-barnet', '2026-11-22')));
  await addCount('outside-barnet', '2026-11-23');
  await addCount('other', '2026-11-22');
  const rows = await prisma.dailyCount.findMany({ orderBy: [{ day: 'asc' }, { name: 'asc' }] });
  expect(rows).toEqual([
    { day: '2026-11-22', name: 'other', count: 1 },
    { day: '2026-11-22', name: 'outside-barnet', count: 20 },
    { day: '2026-11-23', name: 'outside-barnet', count: 1 },
  ]);
});
