import type pg from 'pg';
import { log } from '~/platform/log.server';
import type { Content } from './content';
import { readContent, readVersion } from './read-content.server';

export interface ContentCopy {
  current(): Content;
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
  let listener: pg.PoolClient | null = null;
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

  async function listen(): Promise<void> {
    try {
      const client = await pool.connect();
      if (isClosed) return client.release(true);
      listener = client;
      client.on('notification', () => void refresh());
      client.on('error', drop);
      await client.query('listen content');
      await refresh();
    } catch {
      drop();
    }
  }

  function drop() {
    listener?.release(true);
    listener = null;
    if (isClosed) return;
    clearTimeout(again);
    again = setTimeout(() => void listen(), listenAgainMs).unref();
  }

  const timer = setInterval(() => void refresh(), checkMs).unref();
  await listen();

  return {
    current: () => copy,
    async close() {
      isClosed = true;
      clearInterval(timer);
      clearTimeout(again);
      drop();
      await reading;
    },
  };
}
