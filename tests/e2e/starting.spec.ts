import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { livePort } from '~/platform/database/postmaster.server';
import { beginPortal, untilReady } from '../support/e2e-other-portal';
import { processesOf } from '../support/processes-of.mjs';

// Nothing here looks at a page.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let dataDir = '';
test.beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'portal-start-'));
});
test.afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const begin = (settings: Record<string, string> = {}) =>
  beginPortal(3, { DATA_DIR: dataDir, PROCESSES: '2', ...settings });

const isAlive = (pid: number) => existsSync(`/proc/${String(pid)}`);
const count = (text: string, word: string) => text.split(word).length - 1;

test('a setting that is not right stops the start, and each is named', async () => {
  const portal = begin({ PORT: 'abc', PROCESSES: '0', EXIT_URL: 'ftp://example.org' });
  expect(await portal.ended).toBe(1);
  const printed = await portal.printed;
  for (const name of ['PORT', 'PROCESSES', 'EXIT_URL']) expect(printed).toContain(`\n  ${name} must `);
});

test('a port that is taken stops the start before anything is made', async () => {
  const portal = begin({ PORT: new URL(process.env.E2E_URL ?? '').port });
  expect(await portal.ended).toBe(1);
  expect(await portal.printed).toContain('is taken by another program');
  expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
});

test('its processes serve on one port, one that dies is replaced, and all stop when told to', async () => {
  const portal = begin();
  await untilReady(portal);
  await expect.poll(() => processesOf(portal.pid).length, { timeout: 30_000 }).toBe(2);
  const [first = 0, second = 0] = processesOf(portal.pid);
  process.kill(first, 'SIGKILL');
  await expect.poll(() => isAlive(first)).toBe(false);
  await expect.poll(() => processesOf(portal.pid).length, { timeout: 30_000 }).toBe(2);
  expect(processesOf(portal.pid)).toContain(second);
  await untilReady(portal);

  expect(await portal.stop()).toBe(0);
  expect(isAlive(second)).toBe(false);
  expect(livePort(path.join(dataDir, 'postgres/cluster'))).toBeUndefined();
  const printed = await portal.printed;
  expect(count(printed, 'The portal is running')).toBe(1);
  expect(count(printed, 'a process ended')).toBe(1);
});

test('killed, it leaves no process that serves; the next start takes over the database', async () => {
  const killed = begin();
  await untilReady(killed);
  const left = processesOf(killed.pid);
  expect(left.length).toBeGreaterThan(0);
  expect(await killed.stop('SIGKILL')).toBeNull();
  await expect.poll(() => left.some(isAlive)).toBe(false);
  expect(livePort(path.join(dataDir, 'postgres/cluster'))).toBeDefined();

  const next = begin();
  await untilReady(next);
  expect(await next.stop()).toBe(0);
  expect(livePort(path.join(dataDir, 'postgres/cluster'))).toBeUndefined();
});
