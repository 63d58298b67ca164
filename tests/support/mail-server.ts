import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { mailFolder } from './mailbox';

/** A local mail server for the end-to-end tests: each message becomes a file that tests/support/mailbox.ts reads. */
export default async function startMailServer() {
  const folder = mailFolder();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        count += 1;
        writeFileSync(path.join(folder, `${String(count).padStart(5, '0')}.eml`), Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(Number(process.env.E2E_MAIL_PORT), '127.0.0.1', resolve);
  });
  return () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
    });
}
