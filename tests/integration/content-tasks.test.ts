import { expect, test } from 'vitest';
import { closeTask, countOpenTasks, listOpenTasks, reportWrong } from '~/content/content-tasks.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../support/database';

useDatabase();
const now = new Date('2026-11-26T10:00:00Z');
const staffId = '00000000-0000-4000-8000-000000000001';
const report = {
  kind: 'session',
  itemId: 'rhymes',
  problem: 'time',
  language: 'fa',
  words: 'It begins at ten',
} as const;

test('what the public finds wrong waits as a task, its words sealed, and goes with them when it is done', async () => {
  await reportWrong(report, now);
  await reportWrong({ ...report, problem: 'over', words: '' }, new Date(now.getTime() + 1000));
  const [stored] = await prisma.contentTask.findMany({ orderBy: { createdAt: 'asc' } });
  expect(stored?.words).toMatch(/^eyJ/);
  const [task, blank] = await listOpenTasks(10);
  expect(task).toMatchObject({ ...report, createdAt: now });
  expect(blank).toMatchObject({ problem: 'over', words: '' });

  expect(await closeTask(task?.id ?? '', staffId, now)).toBe(true);
  expect(await closeTask(task?.id ?? '', staffId, now)).toBe(false);
  expect(await countOpenTasks()).toBe(1);
  expect(await prisma.recordKey.count()).toBe(0);
  expect(await prisma.contentTask.findUniqueOrThrow({ where: { id: task?.id ?? '' } })).toMatchObject({ words: null });
  const acts = await prisma.auditEntry.findMany({
    select: { actor: true, action: true, subject: true },
    orderBy: { id: 'asc' },
  });
  expect(acts).toEqual([
    { actor: 'public', action: 'content-reported', subject: 'session:rhymes' },
    { actor: 'public', action: 'content-reported', subject: 'session:rhymes' },
    { actor: `staff:${staffId}`, action: 'content-task-done', subject: 'session:rhymes' },
  ]);
});
