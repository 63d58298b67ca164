import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { NoUseTrying, prepareJobs, queue, startJobs, stopJobs } from '~/platform/jobs.server';
import { useDatabase } from '../../support/database';
import { idleJobs } from '../../support/send-request';

const database = useDatabase();

/** What each handler was given, and a promise of the next. */
const done: { name: string; messageId: string }[] = [];
const waiting = new Map<string, () => void>();
const arrived = (messageId: string, name = 'message') =>
  new Promise<void>((resolve) => {
    const isThere = () => done.some((each) => each.name === name && each.messageId === messageId);
    if (isThere()) resolve();
    else waiting.set(`${name} ${messageId}`, resolve);
  });
const take = (name: string, messageId: string) => {
  done.push({ name, messageId });
  waiting.get(`${name} ${messageId}`)?.();
};

beforeAll(async () => {
  await startJobs({
    ...idleJobs,
    message: ({ messageId }) => {
      take('message', messageId);
      if (messageId === 'hopeless') throw new NoUseTrying('no mailbox mum@mailbox.example.org here');
      if (messageId === 'later') throw new Error('mum@mailbox.example.org is busy');
      return Promise.resolve();
    },
    'message-failed': ({ messageId }) => {
      take('message-failed', messageId);
      return Promise.resolve();
    },
  });
});
afterAll(() => stopJobs());

const jobsOf = async (messageId: string) =>
  (
    await database.asOwner(
      `select name, state, output, start_after > now() as is_later from pgboss.job where data ->> 'messageId' = $1`,
      [messageId],
    )
  ).rows as {
    name: string;
    state: string;
    output: unknown;
    is_later: boolean;
  }[];

describe('a job', () => {
  it('is worked once the transaction that queued it commits', async () => {
    await prisma.$transaction((tx) => queue(tx, 'message', { messageId: 'one' }, { messageId: 'two' }));
    await Promise.all([arrived('one'), arrived('two')]);
    expect(done.filter(({ messageId }) => messageId === 'one')).toHaveLength(1);
  });

  it('is never there when its transaction fails', async () => {
    const failing = prisma.$transaction(async (tx) => {
      await queue(tx, 'message', { messageId: 'undone' });
      throw new Error('the machine stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await jobsOf('undone')).toEqual([]);
  });

  it('that can never succeed goes where failures are taken, without a second try', async () => {
    await prisma.$transaction((tx) => queue(tx, 'message', { messageId: 'hopeless' }));
    await arrived('hopeless', 'message-failed');
    expect(done.filter(({ name, messageId }) => name === 'message' && messageId === 'hopeless')).toHaveLength(1);
  });

  it('that fails waits for its next try, and keeps nothing of what the error said', async () => {
    await prisma.$transaction((tx) => queue(tx, 'message', { messageId: 'later' }, { messageId: 'after' }));
    await Promise.all([arrived('later'), arrived('after')]);
    await expect.poll(() => jobsOf('later')).toMatchObject([{ state: 'retry', is_later: true }]);
    expect(JSON.stringify(await jobsOf('later'))).not.toContain('example.org');
    expect(JSON.stringify(await jobsOf('hopeless'))).not.toContain('example.org');
  });
});

describe('the queues', () => {
  it('can be prepared again by every start', async () => {
    await prepareJobs(database.urls().ownerUrl, 'portal_app');
    const { rows } = await database.asOwner('select name from pgboss.queue order by name');
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['drafts-purge', 'message', 'message-failed']),
    );
  });

  it('belong to the owner: the app’s role may use and not change them', async () => {
    await expect(prisma.$executeRawUnsafe('drop table pgboss.job cascade')).rejects.toThrow('must be owner');
    await expect(prisma.$executeRawUnsafe('create table pgboss.mine ()')).rejects.toThrow('permission denied');
  });
});
