import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect } from '@playwright/test';
import { appUrl } from './e2e-database';

/** Another process of the built product, on the database that the first one owns, as docs/operations.md tells. */
export interface SecondPortal {
  url: string;
  stop: () => Promise<void>;
}

const port = Number(new URL(process.env.E2E_URL ?? '').port) + 2;

export async function startSecondPortal(): Promise<SecondPortal> {
  const url = `http://localhost:${port}`;
  const dataDir = path.resolve(process.env.E2E_DATA_DIR ?? '');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...{ PORT: String(port), APP_URL: url, DATABASE_URL: appUrl(), MIGRATION_DATABASE_URL: '' },
      ...{ DATA_DIR: path.join(dataDir, 'second'), DATA_KEYS_FILE: path.join(dataDir, 'keys.json') },
      // It takes its part of the messages too.
      ...{
        SMTP_URL: `smtp://localhost:${process.env.E2E_MAIL_PORT ?? ''}`,
        MAIL_FROM: 'Family portal <portal@example.org>',
      },
      ...{ LIMITS_FACTOR: '100', LOG_LEVEL: 'warn' },
    },
  });
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error('the second process did not start');
    return (await fetch(`${url}/readyz`).catch(() => null))?.status;
  };
  await expect.poll(isReady, { timeout: 60_000, message: 'the second process is ready' }).toBe(200);
  return { url, stop: () => stop(child) };
}

async function stop(child: ChildProcess) {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
