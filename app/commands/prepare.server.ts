import { startEmbedded } from '~/platform/database/embedded.server';
import { migrate, requireMigrated } from '~/platform/database/migrate.server';
import { connectDatabase, disconnectDatabase } from '~/platform/db.server';
import { readSettings, settings, useSettings } from '~/platform/env.server';
import { prepareJobs } from '~/platform/jobs.server';
import { loadKeys } from '~/platform/keys.server';
import { log } from '~/platform/log.server';

/** Reads the settings into place. Throws with every fault, one a line. */
export function prepareSettings() {
  const read = readSettings();
  if ('faults' in read)
    throw new Error(`The settings are not right:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}`);
  useSettings(read.settings);
  log.level = settings.logLevel;
}

/**
 * What every command stands on, in this order: database, migrations and queues (as the owner), keys, and the connection
 * of the app's own role. Gives what closes it again.
 */
export async function prepareDatabase(): Promise<() => Promise<void>> {
  const database = await openDatabase();
  try {
    await (database.ownerUrl ? prepareAsOwner(database.ownerUrl, database.appUrl) : requireMigrated(database.appUrl));
    loadKeys(settings.dataKeysFile, !settings.isProduction);
    await connectDatabase(database.appUrl);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return async () => {
    await disconnectDatabase();
    await database.stop();
  };
}

async function prepareAsOwner(ownerUrl: string, appUrl: string) {
  const role = decodeURIComponent(new URL(appUrl).username);
  const applied = await migrate(ownerUrl, role);
  if (applied.length > 0) log.info({ applied }, 'the database was migrated');
  await prepareJobs(ownerUrl, role);
}

function openDatabase() {
  const { databaseUrl, migrationDatabaseUrl, dataDir } = settings;
  if (!databaseUrl) return startEmbedded(dataDir);
  return { ownerUrl: migrationDatabaseUrl, appUrl: databaseUrl, stop: () => Promise.resolve() };
}
