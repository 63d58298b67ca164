import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const browser = findBrowser();
const port = Number(process.env.E2E_PORT ?? 3199);
const mailPort = port + 1;
const isRoot = process.getuid?.() === 0;
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

// By number: a name may be asked of a name server, and one that does not answer costs five seconds.
process.env.E2E_URL ??= `http://127.0.0.1:${port}`;
process.env.E2E_MAIL_PORT ??= String(mailPort);
process.env.E2E_DATA_DIR ??= 'test-results/portal-data';

/** The built product with a database of its own, and a mail server that keeps what it is sent (tests/support/mailbox.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/mail-server.ts',
  timeout: 45_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A machine that other work slows down may need a second look; what passes only then is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.E2E_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'on-first-retry',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [...quiet, '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  // Every page works without JavaScript, and so the tests go without. One tagged @js needs it (axe runs in the page); one
  // tagged @both is a whole way that people take in either case.
  projects: [
    { name: 'no-js', use: { javaScriptEnabled: false }, grepInvert: /@js/ },
    { name: 'js', grep: /@js|@both/ },
  ],
  webServer: {
    command: 'node tests/support/start-portal.mjs',
    url: `${process.env.E2E_URL}/readyz`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: {
      PORT: String(port),
      APP_URL: process.env.E2E_URL,
      DATA_DIR: process.env.E2E_DATA_DIR,
      DATABASE_URL: '',
      MIGRATION_DATABASE_URL: '',
      DATA_KEYS_FILE: '',
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      MAIL_FROM: 'Family portal <portal@example.org>',
      LIMITS_FACTOR: '100',
      LOG_LEVEL: 'warn',
    },
  },
});
