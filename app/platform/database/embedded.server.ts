import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { embeddedPlace, type Place } from './embedded-place.server';
import { freePort } from './free-port.server';
import { livePort, removeStalePidFile } from './postmaster.server';
import { runProgram } from './run-program.server';
import { leavingName, stopServer } from './stop-server.server';

export interface EmbeddedDatabase {
  /** The role that owns the tables. */
  ownerUrl: string;
  /** The role the app works with: it may not change the audit. */
  appUrl: string;
  /** Stops the server, unless another process still uses it: the last one out stops it. */
  stop(): Promise<void>;
}

const owner = 'portal_owner';
const app = 'portal_app';
const database = 'portal';

/**
 * Starts the PostgreSQL that npm carries, below DATA_DIR, or takes over the one that is already running there: left by
 * a process that was killed, or used by another command just now. `options` are given to the server (tests).
 */
export async function startEmbedded(dataDir: string, options: string[] = []): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const passwords = readPasswords(path.join(dataDir, 'database.json'));
  const place = await embeddedPlace(dataDir);
  await makeCluster(place, passwords.owner);
  const port = await startServer(place, passwords.owner, options);
  const url = (role: string, password: string, name = database, program = processName) =>
    `postgresql://${role}:${password}@127.0.0.1:${String(port)}/${name}?application_name=${program}`;
  await makeDatabase(url(owner, passwords.owner, 'postgres'), passwords.app);
  const ownerUrl = url(owner, passwords.owner);
  const stop = () => stopServer(place, url(owner, passwords.owner, database, leavingName), processName);
  return { ownerUrl, appUrl: url(app, passwords.app), stop };
}

const processName = `portal-${String(process.pid)}`;

/** Two processes may begin at once: the file that came first counts. */
function readPasswords(file: string): { owner: string; app: string } {
  const made = JSON.stringify({ owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') });
  if (!existsSync(file)) writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
  return JSON.parse(readFileSync(file, 'utf8')) as { owner: string; app: string };
}

/** Made beside and moved into place in one step: a start that was killed leaves no half a cluster. */
async function makeCluster({ account, folder, programs }: Place, password: string) {
  const cluster = path.join(folder, 'cluster');
  if (existsSync(cluster)) return;
  const made = `${cluster}-${String(process.pid)}`;
  rmSync(made, { recursive: true, force: true });
  const secret = path.join(folder, `secret-${String(process.pid)}`);
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (account.ids) chownSync(secret, account.ids.uid, account.ids.gid);
  const parameters = ['-D', made, '-U', owner, '--pwfile', secret, '-A', 'scram-sha-256', '-E', 'UTF8'];
  const { code, output } = await runProgram(
    path.join(programs, 'initdb'),
    [...parameters, '--locale-provider=builtin', '--locale=C.UTF-8'],
    account,
  );
  rmSync(secret, { force: true });
  if (code !== 0) throw new Error(`the embedded database could not be made: ${output}`);
  if (!existsSync(cluster)) renameSync(made, cluster);
}

/** The port of the server, running and ready. */
async function startServer(place: Place, password: string, options: string[]): Promise<number> {
  let failure = '';
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const running = livePort(path.join(place.folder, 'cluster'));
    if (running === undefined) failure = await launch(place, options);
    else if (await answers(running, password)) return running;
    await wait(running === undefined && failure === '' ? 0 : 250);
    if (failure.includes('incompatible')) break;
  }
  throw new Error(`the embedded database did not start: ${failure}`);
}

/** Nothing that was typed may reach the server's own log: no statements, no details. */
const quiet = ['-c', 'log_min_error_statement=panic', '-c', 'log_error_verbosity=terse', '-c', 'log_checkpoints=off'];

async function launch({ account, folder, programs }: Place, options: string[]): Promise<string> {
  removeStalePidFile(path.join(folder, 'cluster'));
  const port = await freePort();
  const listening = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const file = path.join(folder, 'server.log');
  const server = [...listening, ...quiet, ...options].join(' ');
  const parameters = ['start', '-D', path.join(folder, 'cluster'), '-w', '-t', '60', '-l', file, '-o', server];
  const { code, output } = await runProgram(path.join(programs, 'pg_ctl'), parameters, account);
  return code === 0 ? '' : `${output} ${lastLines(file)}`;
}

const lastLines = (file: string) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-6).join('\n') : '';

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: owner, password, database: 'postgres' });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01')
      throw new Error('the password in DATA_DIR/database.json is not the one of the database beside it', {
        cause: error,
      });
    return false;
  }
}

async function makeDatabase(url: string, password: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7407)');
    const role = await client.query('select 1 from pg_roles where rolname = $1', [app]);
    if (role.rowCount === 0) await client.query(`create role ${app} login password '${password}'`);
    const existing = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (existing.rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}
