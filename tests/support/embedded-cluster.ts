import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '~/platform/database/embedded.server';
import { migrate } from '~/platform/database/migrate.server';
import { prepareJobs } from '~/platform/jobs.server';
import { log } from '~/platform/log.server';

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string;
    appUrl: string;
    dataDir: string;
  }
}

const template = 'portal_template';

/** One embedded PostgreSQL for the whole run, with a migrated database that each test file's own is copied from. */
export default async function setup(project: TestProject) {
  log.level = 'error';
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-tests-'));
  chmodSync(dataDir, 0o755); // another account may have to run the database
  const database = await startEmbedded(dataDir, ['-c fsync=off -c max_connections=200']);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`create database ${template}`);
  await owner.end();
  const templateUrl = database.ownerUrl.replace('/portal?', `/${template}?`);
  await migrate(templateUrl, 'portal_app');
  await prepareJobs(templateUrl, 'portal_app');
  project.provide('ownerUrl', database.ownerUrl);
  project.provide('appUrl', database.appUrl);
  project.provide('dataDir', dataDir);
  return async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
