import pg from 'pg';
import { log } from '~/platform/log.server';
import type { Content } from './content';
import { readContent, readVersion } from './read-content.server';

export interface ContentCopy {
  current(): Content;
  /** Once it gives, the copy holds what was committed before. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Backs up LISTEN, which a proxy between us and the database may swallow. */
const checkMs = 5000;
const listenAgainMs = 1000;

/** A copy of the content that follows the database: told of a change at once, and asking every five seconds. */
export async function openContentCopy(pool: pg.Pool): Promise<ContentCopy> {
  let copy = await readContent(pool);
  let isClosed = false;
  let reading: Promise<void> | null = null;
  let listener: pg.Client | null = null;
  let again: NodeJS.Timeout | undefined;

  /** One reading at a time; what changes meanwhile is seen by its newer version, and read after. */
  const refresh = () => (reading ??= follow().finally(() => (reading = null)));

  async function follow() {
    try {
      while (!isClosed && (await readVersion(pool)) !== copy.version) copy = await readContent(pool);
    } catch (error) {
      log.error({ error }, 'content could not be read again; the copy held goes on');
    }
  }

  /** On a connection of its own: one of the pool's would keep the pool from ever ending. */
  async function listen(): Promise<void> {
    const { connectionString } = pool.options;
    const client = new pg.Client({ ...(connectionString && { connectionString }), application_name: 'content' });
    listener = client;
    client.on('notification', () => void refresh());
    client.on('error', () => {
      drop(client);
    });
    try {
      await client.connect();
      await client.query('listen content');
      await refresh();
    } catch {
      drop(client);
    }
  }

  function drop(client: pg.Client) {
    if (listener !== client) return;
    listener = null;
    void client.end().catch(() => undefined);
    if (!isClosed) again = setTimeout(() => void listen(), listenAgainMs).unref();
  }

  const timer = setInterval(() => void refresh(), checkMs).unref();
  await listen();

  return {
    current: () => copy,
    async refresh() {
      await reading; // begun before, it may have asked for the version too early
      await refresh();
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      clearTimeout(again);
      await listener?.end();
      await reading;
    },
  };
}
