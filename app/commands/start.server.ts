import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createProbe, type Server as NetServer } from 'node:net';
import { present } from '~/activities/present.server';
import { isUploadAddress, uploadBodyBytes } from '~/attachments/document-kinds';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';
import { hubsHandler } from '~/hubs/hubs-handler.server';
import { jobHandlers } from '~/notify/job-handlers.server';
import { orukHandler } from '~/oruk/oruk-handler.server';
import { pool } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { type AppParts, createApp } from '~/platform/http.server';
import { startJobs, stopJobs } from '~/platform/jobs.server';
import { log } from '~/platform/log.server';
import { newFirstAdministratorLink } from '~/staff/first-administrator.server';
import { signOnGroups } from '~/staff/sign-on-provider.server';
import { prepareDatabase, prepareSettings } from './prepare.server';

interface Started extends Pick<AppParts, 'build' | 'development'> {
  /** Whether it is the first of the processes that serve together: it says what to open. */
  isFirst: boolean;
  /** Called once it serves, with how many processes there should be. */
  serving: (processes: number) => void;
}

/** Starts the portal and gives, once it has been told to stop and has stopped, the exit code. */
export async function start({ isFirst, serving, ...parts }: Started): Promise<number> {
  const stopped = signalled();
  prepareSettings();
  if (settings.signOn) signOnGroups(settings.signOn); // a bad file stops the start
  if (isFirst) await refuseBusyPort();
  const closeDatabase = await prepareDatabase();
  const oruk = orukHandler(content);
  const server = createServer(
    createApp({
      ...parts,
      isReady,
      // a page that shows groups is another one on another day
      contentVersion: () => `${content().version} ${present().today}`,
      uploads: { isUpload: isUploadAddress, limitBytes: uploadBodyBytes },
      direct: { '/api/hubs': hubsHandler(() => content().findHub), '/api/oruk': oruk, '/api/oruk/*': oruk },
    }),
  );
  server.keepAliveTimeout = 65_000; // longer than the minute that proxies keep an idle connection
  try {
    await seedContent();
    await loadContent();
    await startJobs(jobHandlers);
    await listen(server);
    if (isFirst) process.stdout.write(await greeting());
    serving(settings.processes);
    log.info({ processes: settings.processes }, 'serving');
    await stopped;
    log.info('stopping');
  } finally {
    await close(server);
    await stopJobs();
    await closeContent();
    await closeDatabase();
  }
  return 0;
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        resolve();
      });
  });
}

/**
 * Asked before anything is started: the database need not be begun to say it. Asked by this process alone (`exclusive`):
 * the parent would hand on what comes in meanwhile, to a server that has gone.
 */
async function refuseBusyPort() {
  const probe = createProbe((socket) => socket.destroy());
  await listen(probe, { exclusive: true });
  probe.close();
  await once(probe, 'close');
}

async function listen(server: NetServer, { exclusive = false } = {}) {
  const { port, host } = settings;
  server.listen({ port, host, exclusive });
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be listened on (${code})`;
    throw new Error(`Port ${String(port)} of ${host} ${why}. Stop that program, or set PORT to another number.`, {
      cause,
    });
  }
}

async function close(server: Server) {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const late = setTimeout(() => {
    server.closeAllConnections();
  }, 10_000);
  await closed;
  clearTimeout(late);
}

async function isReady(): Promise<boolean> {
  try {
    await pool.query('select 1 from pgboss.version');
    return true;
  } catch (error) {
    log.warn({ error }, 'not ready');
    return false;
  }
}

async function greeting(): Promise<string> {
  const link = await newFirstAdministratorLink(new Date());
  const first = link
    ? `\nMake the first administrator (this link works once, for a day):\n  ${settings.appUrl}${link}\n`
    : '';
  return `\nThe portal is running. Open\n  ${settings.appUrl}/\n  ${settings.appUrl}/staff\n${first}\nStop it with Ctrl-C.\n`;
}
