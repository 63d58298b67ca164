import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '~/platform/db.server';
import { parseSettings, useSettings } from '~/platform/env.server';
import { loadKeys } from '~/platform/keys.server';
import { log } from '~/platform/log.server';

/**
 * Gives the test file a fresh migrated database of its own, `prisma` connected to it as the app's role, settings with a
 * DATA_DIR of its own, and keys. Call it once at the top of the file. `environment` overrides settings.
 */
export function useDatabase(environment: Record<string, string> = {}) {
  const name = `test_${String(process.pid)}_${Math.random().toString(36).slice(2, 10)}`;
  const named = (url: string) => url.replace('/portal?', `/${name}?`);
  const urls = () => ({ ownerUrl: named(inject('ownerUrl')), appUrl: named(inject('appUrl')) });

  beforeAll(async () => {
    log.level = 'silent';
    const parsed = parseSettings({ DATA_DIR: mkdtempSync(path.join(inject('dataDir'), 'file-')), ...environment });
    if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
    useSettings(parsed.settings);
    await asOwner(`create database ${name} template portal_template`);
    loadKeys(parsed.settings.dataKeysFile, true);
    await connectDatabase(urls().appUrl);
  });

  afterAll(async () => {
    await disconnectDatabase();
    await asOwner(`drop database ${name} with (force)`);
  });

  return {
    /** The addresses of this file's database, once the tests run. */
    urls,
    /** Runs SQL as the role that owns the tables. */
    asOwner: (sql: string, values: unknown[] = []) =>
      withClient(urls().ownerUrl, (client) => client.query(sql, values)),
  };
}

const asOwner = (sql: string) => withClient(inject('ownerUrl'), (client) => client.query(sql));

async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
