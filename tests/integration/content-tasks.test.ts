import { expect, test } from 'vitest';
import { closeTask, countOpenTasks, giveTask, listOpenTasks, reportWrong } from '~/content/content-tasks.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../support/database';

useDatabase();
const now = new Date('2026-11-26T10:00:00Z');
const staffId = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
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

  const id = task?.id ?? '';
  expect(await giveTask(id, null, staffId, staffId)).toBe(true);
  expect(await giveTask(id, null, other, other)).toBe(false);
  expect(await closeTask(id, 'right', other, now)).toBe(false);
  expect(await giveTask(id, staffId, other, other)).toBe(true);
  expect(await giveTask(id, other, null, other)).toBe(true);
  expect(await closeTask(id, 'mended', staffId, now)).toBe(true);
  expect(await closeTask(id, 'mended', staffId, now)).toBe(false);
  expect(await giveTask(id, null, staffId, staffId)).toBe(false);
  expect(await countOpenTasks()).toBe(1);
  expect(await prisma.recordKey.count()).toBe(0);
  expect(await prisma.contentTask.findUniqueOrThrow({ where: { id: task?.id ?? '' } })).toMatchObject({
    ...{ words: null, outcome: 'mended', doneById: staffId },
  });
  const acts = await prisma.auditEntry.findMany({
    select: { actor: true, action: true, subject: true },
    orderBy: { id: 'asc' },
  });
  expect(acts).toEqual([
    { actor: 'public', action: 'content-reported', subject: 'session:rhymes' },
    { actor: 'public', action: 'content-reported', subject: 'session:rhymes' },
    { actor: `staff:${staffId}`, action: 'content-task-taken', subject: 'session:rhymes' },
    { actor: `staff:${other}`, action: 'content-task-taken', subject: 'session:rhymes' },
    { actor: `staff:${other}`, action: 'content-task-left', subject: 'session:rhymes' },
    { actor: `staff:${staffId}`, action: 'content-task-done', subject: 'session:rhymes' },
  ]);
});
