// @ts-check
// Finds the browser that the tests drive; installs one where there is none.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './prepare.mjs';

/** The one without windows first: it costs a third less. */
const systemBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The path of a browser that is there: the one named by CHROMIUM_PATH, Playwright's own, or the system's. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), chromium.executablePath(), ...systemBrowsers].find((file) => existsSync(file));
}

/** Playwright's own where it can be downloaded, else Debian's package (as root). Gives its path, or null. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.error('Installing a browser for the tests ...');
  const cli = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname;
  if (run('timeout', ['240', process.execPath, cli, 'install', 'chromium'], { silent: true }) && findBrowser())
    return findBrowser() ?? null;
  if (process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'], { silent: true });
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { silent: true, env })) break;
  }
  return findBrowser() ?? null;
}
