// @ts-check
// The built product as a process of its own, on an empty DATA_DIR.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/prepare.mjs';

const port = Number(process.env.BENCH_PORT ?? 3171);
export const origin = `http://127.0.0.1:${port}`;

/** @typedef {{ pid: number, environment: NodeJS.ProcessEnv, kill: () => Promise<void>, start: () => Promise<void>, end: () => Promise<void>, memory: () => number, cpuMilliseconds: () => number }} Portal */

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
  const portal = {
    pid: 0,
    environment,
    async start() {
      const script = path.join(root, 'scripts/start.mjs');
      child = spawn(process.execPath, [...options, script], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
      const errors = logReader(child);
      portal.pid = child.pid ?? 0;
      for (let tries = 0; !(await isReady()); tries += 1) {
        if (child.exitCode !== null || tries > 1200) throw new Error(`the portal did not start: ${errors()}`);
        await wait(25);
      }
      if (child.exitCode !== null) throw new Error(`another program answers at ${origin}: ${errors()}`);
    },
    kill: () => stop('SIGKILL'),
    async end() {
      await stop('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
    /** Of the app's process, in bytes. */
    memory() {
      const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${portal.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) * 1024;
    },
    /** Spent by the app's process until now. */
    cpuMilliseconds() {
      const fields = readFileSync(`/proc/${portal.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10; // in hundredths of a second
    },
  };

  /** @param {'SIGKILL' | 'SIGTERM'} signal */
  async function stop(signal) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exited;
  }

  await portal.start();
  return portal;
}

/** What `npm start` tells node. */
function startOptions() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return /** @type {string} */ (scripts.start).split(' ').filter((word) => word.startsWith('--'));
}

/** Reads the log so that the portal can go on writing it, and keeps its last words. @param {import('node:child_process').ChildProcess} child */
function logReader(child) {
  let last = '';
  child.stderr?.on('data', (/** @type {Buffer} */ text) => (last = (last + text.toString()).slice(-2000)));
  return () => last;
}

async function isReady() {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
}
