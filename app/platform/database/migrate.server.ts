import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { grantTo } from './grants.server';

const files = import.meta.glob<string>('../../../prisma/migrations/*/migration.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const migrations = Object.entries(files)
  .map(([path, sql]) => ({
    name: path.split('/').at(-2) ?? path,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

// As Prisma Migrate makes it, so that Prisma's own engine agrees with what was applied here.
const table = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/**
 * Applies prisma/migrations in order, each in a transaction of its own, and grants the app's role what it may do.
 * Gives the names of those applied now. Throws where the database is newer than this code, a migration was edited after
 * it was applied, or the app's role could change the audit; the database is then as it was.
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(72707369)'); // the lock that Prisma Migrate takes
    await client.query(`set client_min_messages = warning; ${table}`);
    const waiting = await waitingMigrations(client);
    for (const migration of waiting) await inTransaction(client, () => apply(client, migration));
    await inTransaction(client, () => grantTo(client, appRole));
    return waiting.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/**
 * For a process that is not given the owner's role. Throws where the database is not as this code needs it: a process
 * that has the owner's role must migrate it first.
 */
export async function requireMigrated(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ isThere: boolean }>(
      `select to_regclass('_prisma_migrations') is not null as "isThere"`,
    );
    const waiting = rows[0]?.isThere ? await waitingMigrations(client) : migrations;
    if (waiting.length === 0) return;
    throw new Error(
      'the database is not migrated: start once with MIGRATION_DATABASE_URL, the role that owns the tables',
    );
  } finally {
    await client.end();
  }
}

type Migration = (typeof migrations)[number];

async function waitingMigrations(client: pg.Client): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; isFinished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as "isFinished"
     from _prisma_migrations where rolled_back_at is null`,
  );
  const unknown = rows.filter(({ name }) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0)
    throw new Error(
      `the database belongs to a newer version of this software (it has ${unknown.map(({ name }) => name).join(', ')}): start that version, or use another DATA_DIR`,
    );
  return migrations.filter(({ name, checksum }) => {
    const applied = rows.find((row) => row.name === name);
    if (applied && !applied.isFinished) throw new Error(`the migration ${name} failed earlier: see docs/operations.md`);
    if (applied && applied.checksum !== checksum)
      throw new Error(`the migration ${name} was edited after it was applied`);
    return !applied;
  });
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  try {
    await client.query(sql);
  } catch (cause) {
    throw new Error(`the migration ${name} failed: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}

async function inTransaction(client: pg.Client, act: () => Promise<void>) {
  await client.query('begin');
  try {
    await act();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
