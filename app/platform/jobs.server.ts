import { fromPrisma, type Job, type JobResult, PgBoss, type QueueOptions, type WorkOptions } from 'pg-boss';
import { pool } from './db.server';
import { log } from './log.server';
import type { Statements } from './transaction.server';

/** What is done later, with what each job carries: ids only, for a job's data stand in clear. */
export interface Jobs {
  message: { messageId: string };
  /** A message that could not be sent, after the last try. */
  'message-failed': { messageId: string };
  /** What became of the text messages that were handed on. */
  'text-states': object;
  'drafts-purge': object;
  /** Feedback and answered complaints that have been kept long enough. */
  'feedback-purge': object;
  /** Documents that could not be scanned when they were added. */
  'attachments-scan': object;
  /** The mail that carries a code. */
  'code-letter': { codeId: string };
  'tell-late': object;
  /** Asks content editors to check what is old, and the mail to one of them. */
  'content-checks': object;
  'content-check-mail': { staffId: string; day: string };
}

type Name = keyof Jobs;
export type JobHandlers = { readonly [name in Name]: (data: Jobs[name]) => Promise<unknown> };

/** Thrown by a handler where trying again cannot help. */
export class NoUseTrying extends Error {}

const daySeconds = 86_400;
// About a day of tries: 30 s, 1 min, 2 min ... at most every two hours.
const tries = { retryLimit: 18, retryDelay: 30, retryBackoff: true, retryDelayMax: 7200, expireInSeconds: 120 };
const queues: { readonly [name in Name]: QueueOptions & { deadLetter?: string } } = {
  'message-failed': { ...tries, deleteAfterSeconds: 7 * daySeconds },
  message: { ...tries, deadLetter: 'message-failed', deleteAfterSeconds: daySeconds },
  'text-states': { retryLimit: 0, expireInSeconds: 240, deleteAfterSeconds: daySeconds },
  'drafts-purge': { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: daySeconds },
  'feedback-purge': { retryLimit: 3, expireInSeconds: 300, deleteAfterSeconds: daySeconds },
  'attachments-scan': { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: daySeconds },
  // Whoever asked for a code waits for it: after some minutes they have asked for another.
  'code-letter': { retryLimit: 5, retryDelay: 10, retryBackoff: true, expireInSeconds: 60, deleteAfterSeconds: 3600 },
  'tell-late': { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: daySeconds },
  'content-checks': { retryLimit: 3, retryDelay: 300, expireInSeconds: 120, deleteAfterSeconds: daySeconds },
  'content-check-mail': { ...tries, deleteAfterSeconds: daySeconds },
};
const every = {
  'drafts-purge': '*/10 * * * *',
  'text-states': '*/5 * * * *',
  'feedback-purge': '20 3 * * *',
  'attachments-scan': '*/5 * * * *',
  'tell-late': '*/5 * * * *',
  // Mondays
  'content-checks': '0 7 * * 1',
} satisfies Partial<Record<Name, string>>;
const names = Object.keys(queues) as Name[];

/** Makes the queues in the schema `pgboss`, as the owner, and lets the app's role use them. */
export async function prepareJobs(ownerUrl: string, appRole: string): Promise<void> {
  const owner = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  owner.on('error', warn);
  await owner.start();
  try {
    const existing = new Set((await owner.getQueues()).map(({ name }) => name));
    for (const name of names)
      await (existing.has(name) ? owner.updateQueue(name, queues[name]) : owner.createQueue(name, queues[name]));
    for (const [name, cron] of Object.entries(every)) await owner.schedule(name, cron);
    const role = `"${appRole.replaceAll('"', '""')}"`;
    for (const what of [
      'usage on schema',
      'all on all tables in schema',
      'all on all sequences in schema',
      'execute on all functions in schema',
    ])
      await owner.getDb().executeSql(`grant ${what} pgboss to ${role}`);
  } finally {
    await owner.stop({ graceful: false });
  }
}

let boss: PgBoss | undefined;

/** Starts sending and working, on the connections of the app's role. */
export async function startJobs(handlers: JobHandlers): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) };
  // The schema is the owner's: this role neither changes it nor rebuilds its indexes.
  boss = new PgBoss({ db, migrate: false, createSchema: false, reindex: false, superviseIntervalSeconds: 30 });
  boss.on('error', warn);
  await boss.start();
  for (const name of names) await work(boss, name, handlers[name] as (data: object) => Promise<unknown>);
}

/** Waits for the jobs in hand, at most ten seconds; what is cut short is tried again. */
export async function stopJobs(): Promise<void> {
  await boss?.stop({ graceful: true, timeout: 10_000 });
  boss = undefined;
}

/** Queues jobs inside a transaction: they are there when it commits, and not before or otherwise. */
export async function queue<N extends Name>(tx: Statements, name: N, ...data: Jobs[N][]): Promise<void> {
  if (!boss) throw new Error('the jobs have not been started');
  if (data.length > 0)
    await boss.insert(
      name,
      data.map((each) => ({ data: each })),
      { db: fromPrisma(tx) },
    );
}

/** Queues one job that does not begin before an instant. */
export async function queueFor<N extends Name>(startAfter: Date, name: N, data: Jobs[N]): Promise<void> {
  if (!boss) throw new Error('the jobs have not been started');
  await boss.send(name, data, { startAfter });
}

function work(boss: PgBoss, name: Name, handle: (data: object) => Promise<unknown>) {
  // A few at a time: a mail can wait a second, the person who is sending a form should not.
  const options = { batchSize: 4, burstWhenBatchFull: true, pollingIntervalSeconds: 1, perJobResults: true } as const;
  return boss.work(name, options satisfies WorkOptions, (jobs: Job[]) =>
    Promise.all(jobs.map((job) => settle(name, job, handle))),
  );
}

// A failure's own text may quote an address: the job keeps nothing of it, the log what may be logged.
async function settle(
  name: Name,
  { id, data, retryCount }: Job,
  handle: (data: object) => Promise<unknown>,
): Promise<JobResult> {
  try {
    await handle(data);
    return { id, status: 'completed' };
  } catch (error) {
    log.warn({ job: name, id, retryCount, error }, 'a job failed');
    return { id, status: error instanceof NoUseTrying ? 'deadletter' : 'failed' };
  }
}

function warn(error: Error) {
  log.error({ error }, 'the job queue has a fault');
}
