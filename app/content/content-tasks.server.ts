import { randomUUID } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import type { TaskOutcome, TaskProblem } from './content-task';
import type { Kind } from './kinds';

export interface Report {
  kind: Kind;
  itemId: string;
  problem: TaskProblem;
  language: string;
  /** As typed; empty for none. They may say more of somebody than was asked, so they are sealed. */
  words: string;
}

export interface ContentTask extends Omit<Report, 'kind' | 'problem'> {
  id: string;
  kind: string;
  problem: string;
  createdAt: Date;
  /** Of whoever looks into it. */
  takenById: string | null;
}

const placeOf = (id: string) => ({ table: 'content_task', row: id, field: 'words' });

/** Puts what somebody found wrong before those who keep the content right. */
export async function reportWrong({ words, ...report }: Report, now: Date): Promise<void> {
  const id = randomUUID();
  const { key, ...recordKey } = await newRecordKey();
  const sealed = words === '' ? null : await seal(key, placeOf(id), words);
  await prisma.$transaction(async (tx) => {
    if (sealed !== null) await tx.recordKey.create({ data: recordKey });
    const recordKeyId = sealed === null ? null : recordKey.id;
    await tx.contentTask.create({ data: { id, ...report, words: sealed, recordKeyId, createdAt: now } });
    const subject = `${report.kind}:${report.itemId}`;
    const facts = { task: id, problem: report.problem };
    await audit(tx, { actor: 'public', action: 'content-reported', subject, outcome: 'done', facts });
  });
}

/** Those that nobody has dealt with, oldest first, at most `take`. */
export async function listOpenTasks(take: number): Promise<ContentTask[]> {
  const rows = await prisma.contentTask.findMany({
    where: { doneAt: null },
    orderBy: { createdAt: 'asc' },
    take,
    include: { recordKey: true },
  });
  return Promise.all(
    rows.map(async ({ id, kind, itemId, problem, language, words, recordKey, createdAt, takenById }) => {
      const isOpened = words !== null && recordKey !== null;
      const opened = isOpened ? await open(await unwrap(recordKey.wrapped), placeOf(id), words) : '';
      return { id, kind, itemId, problem, language, words: String(opened), createdAt, takenById };
    }),
  );
}

export const countOpenTasks = () => prisma.contentTask.count({ where: { doneAt: null } });

/** One person looks into it, or nobody (null). False where it is no longer with whom it was `seen` with, or done. */
export async function giveTask(id: string, seen: string | null, to: string | null, staffId: string): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const where = { id, doneAt: null, takenById: seen };
    const [task] = await tx.contentTask.updateManyAndReturn({ where, data: { takenById: to } });
    if (!task) return false;
    const action = to === null ? 'content-task-left' : 'content-task-taken';
    await audit(tx, entryOf(task, action, staffId));
    return true;
  });
}

/**
 * Done: what was typed goes with its key, the rest stays to be counted. False where somebody else looks into it or was
 * first.
 */
export async function closeTask(id: string, outcome: TaskOutcome, staffId: string, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const data = { doneAt: now, doneById: staffId, outcome, words: null };
    const where = { id, doneAt: null, OR: [{ takenById: null }, { takenById: staffId }] };
    const [task] = await tx.contentTask.updateManyAndReturn({ where, data });
    if (!task) return false;
    if (task.recordKeyId) await tx.recordKey.delete({ where: { id: task.recordKeyId } });
    await audit(tx, entryOf(task, 'content-task-done', staffId, { outcome }));
    return true;
  });
}

function entryOf(task: { id: string; kind: string; itemId: string }, action: string, staffId: string, more = {}) {
  const subject = `${task.kind}:${task.itemId}`;
  return { actor: `staff:${staffId}`, action, subject, outcome: 'done', facts: { task: task.id, ...more } };
}
