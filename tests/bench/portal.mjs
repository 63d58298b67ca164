// @ts-check
// The built product as a process of its own, on an empty DATA_DIR.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/prepare.mjs';
import { processesOf } from '../support/processes-of.mjs';

const port = Number(process.env.BENCH_PORT ?? 3171);
export const origin = `http://127.0.0.1:${port}`;

/** @typedef {{ environment: NodeJS.ProcessEnv, kill: () => Promise<void>, start: () => Promise<void>, end: () => Promise<void>, memory: () => number[], cpuMilliseconds: () => number }} Portal */

/**
 * Starts it. The limits are raised by their setting, since all of the load comes from one address.
 * @param {{ profile?: string | undefined }} [options] profile: where node writes what the time was spent on, at the end
 * @returns {Promise<Portal>}
 */
export async function startPortal({ profile } = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  const environment = {
    ...process.env,
    ...{ DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', APP_URL: origin, LIMITS_FACTOR: '100000' },
    ...{ DATABASE_URL: '', MIGRATION_DATABASE_URL: '', DATA_KEYS_FILE: '', SMTP_URL: '', LOG_LEVEL: 'info' },
  };
  const options = [...(profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : []), ...startOptions()];
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  /** @type {ReturnType<typeof logReader>} */
  let log = { last: () => '', isComplete: () => false };
  const portal = {
    environment,
    async start() {
      const script = path.join(root, 'scripts/start.mjs');
      child = spawn(process.execPath, [...options, script], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
      log = logReader(child);
      for (let tries = 0; !(await isReady()); tries += 1) {
        if (child.exitCode !== null || tries > 1200) throw new Error(`the portal did not start: ${log.last()}`);
        await wait(25);
      }
      if (child.exitCode !== null) throw new Error(`another program answers at ${origin}: ${log.last()}`);
    },
    /** As a power cut does it: all its processes at once. */
    kill() {
      for (const pid of serving()) process.kill(pid, 'SIGKILL');
      return stop('SIGKILL');
    },
    async end() {
      await stop('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
    /** Of each process that serves, in bytes. */
    memory: () => serving().map(residentBytes),
    /** Spent by them until now. */
    cpuMilliseconds: () => serving().reduce((sum, pid) => sum + cpuMilliseconds(pid), 0),
  };

  const serving = () => processesOf(child.pid ?? 0);

  /** @param {'SIGKILL' | 'SIGTERM'} signal */
  async function stop(signal) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exited;
  }

  await portal.start();
  while (!log.isComplete()) await wait(25);
  return portal;
}

/** @param {number} pid */
function residentBytes(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** @param {number} pid */
function cpuMilliseconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10; // in hundredths of a second
}

/** What `npm start` tells node. */
function startOptions() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return /** @type {string} */ (scripts.start).split(' ').filter((word) => word.startsWith('--'));
}

/**
 * Reads the log so that the portal can go on writing it, keeps its last words, and counts the processes that serve.
 * @param {import('node:child_process').ChildProcess} child
 */
function logReader(child) {
  let last = '';
  let serving = 0;
  let processes = Infinity;
  createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stderr) }).on('line', (line) => {
    last = `${last}${line}\n`.slice(-2000);
    if (!line.includes('"msg":"serving"')) return;
    serving += 1;
    processes = JSON.parse(line).processes;
  });
  return { last: () => last, isComplete: () => serving >= processes };
}

async function isReady() {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
}
