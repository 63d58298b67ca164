import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect } from '@playwright/test';

/** The built product beside the one under test, as `npm start` runs it. */
export interface OtherPortal {
  url: string;
  pid: number;
  /** Its exit code; null where it was killed. */
  ended: Promise<number | null>;
  /** What it has printed by its end. */
  printed: Promise<string>;
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Begins it `ahead` ports after the one under test. Without settings of the environment but those given. */
export function beginPortal(ahead: number, settings: Record<string, string>): OtherPortal {
  const port = String(Number(new URL(process.env.E2E_URL ?? '').port) + ahead);
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ PORT: port, APP_URL: url, DATABASE_URL: '', MIGRATION_DATABASE_URL: '', DATA_KEYS_FILE: '', SMTP_URL: '' },
      ...{ LIMITS_FACTOR: '100', LOG_LEVEL: 'warn', ...settings },
    },
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const printed = Promise.all([text(child.stdout), text(child.stderr)]).then((both) => both.join(''));
  const stop = (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { url, pid: child.pid ?? 0, ended, printed, stop };
}

/** Waits until it can be used. */
export async function untilReady({ url, ended, printed }: OtherPortal): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const status = async () => {
    if (hasEnded) throw new Error(`it did not start: ${await printed}`);
    return (await fetch(`${url}/readyz`).catch(() => null))?.status;
  };
  await expect.poll(status, { timeout: 60_000, message: `${url} is ready` }).toBe(200);
}
