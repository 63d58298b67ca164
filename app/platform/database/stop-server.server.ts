import path from 'node:path';
import pg from 'pg';
import type { Place } from './embedded-place.server';
import { livePort } from './postmaster.server';
import { runProgram } from './run-program.server';

/** What a process calls itself while it asks who else is there: of two that leave at once neither counts as a user. */
export const leavingName = 'portal-leaving';

/** Stops the server unless another process uses it. `url`: the owner's, under the name above; `processName`: what the one that leaves was called. */
export async function stopServer({ account, folder, programs }: Place, url: string, processName: string) {
  const cluster = path.join(folder, 'cluster');
  if (livePort(cluster) === undefined || (await isUsedByOthers(url, processName))) return;
  await runProgram(path.join(programs, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], account);
}

/** What another one is stopping cannot be asked, and needs no second stop. */
async function isUsedByOthers(url: string, processName: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> all ($1)`;
    const { rowCount } = await client.query(others, [[processName, leavingName]]);
    return rowCount !== 0;
  } catch (error) {
    if (isStopping(error)) return true;
    throw error;
  } finally {
    await client.end();
  }
}

const isStopping = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(String(error.code));
