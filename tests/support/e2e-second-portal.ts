import path from 'node:path';
import { appUrl } from './e2e-database';
import { beginPortal, type OtherPortal, untilReady } from './e2e-other-portal';

/** Another portal on the database that the first one owns, as docs/operations.md tells. */
export async function startSecondPortal(): Promise<OtherPortal> {
  const dataDir = path.resolve(process.env.E2E_DATA_DIR ?? '');
  const portal = beginPortal(2, {
    ...{ DATABASE_URL: appUrl(), PROCESSES: '1' },
    ...{ DATA_DIR: path.join(dataDir, 'second'), DATA_KEYS_FILE: path.join(dataDir, 'keys.json') },
    // It takes its part of the messages too.
    SMTP_URL: `smtp://127.0.0.1:${process.env.E2E_MAIL_PORT ?? ''}`,
    MAIL_FROM: 'Family portal <portal@example.org>',
  });
  await untilReady(portal);
  return portal;
}
