import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { content, loadContent } from '~/content/content.server';
import { failMessage } from '~/notify/messages.server';
import { MessageRefused, MessageRefusedForGood } from '~/notify/refused.server';
import { sendMessage } from '~/notify/send-message.server';
import { settings, useSettings } from '~/platform/env.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { sendRequest, useSending } from '../../support/send-request';
import { makeStaff } from '../../support/staff';

const database = useDatabase();
useSending();

let server: SMTPServer | undefined;
afterEach(async () => {
  useSettings({ ...settings, smtpUrl: undefined });
  if (server) await new Promise<void>((closed) => server?.close(closed));
  server = undefined;
});

/** A real mail server on a port of its own; gives what it takes. */
async function startServer(options: SMTPServerOptions = {}): Promise<Email[]> {
  const taken: Email[] = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on(
        'end',
        () =>
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            taken.push(mail);
            done();
          }),
      );
    },
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  useSettings({ ...settings, smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Barnet <no-reply@example.org>' });
  return taken;
}

async function setMailboxes(mailbox: string) {
  await database.asOwner(
    `update content_item set data = jsonb_set(data, '{mailbox}', to_jsonb($1::text)) where kind = 'tray'`,
    [mailbox],
  );
  await loadContent();
  expect(content().trays.every((tray) => tray.mailbox === mailbox)).toBe(true);
}

async function messagesOf(changes = {}, language = 'en') {
  const reference = await sendRequest(changes, language);
  const rows = await prisma.message.findMany({ where: { referral: { reference } } });
  const idOf = (template: string) => rows.find((row) => row.template === template)?.id ?? '';
  return {
    reference,
    idOf,
    stateOf: async (template: string) => prisma.message.findUniqueOrThrow({ where: { id: idOf(template) } }),
  };
}

const family = 'family-received';

describe('a message', () => {
  it('goes to the person in their language, with the reference and a link', async () => {
    const taken = await startServer();
    const { reference, idOf, stateOf } = await messagesOf({}, 'fa');
    await sendMessage(idOf(family), testNow);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      to: [{ address: 'Quetzalia.B@mailbox.example.org' }],
      from: { address: 'no-reply@example.org' },
    });
    expect(taken[0]?.subject).toContain(reference);
    expect(taken[0]?.text).toContain(`${settings.appUrl}/fa`);
    expect(taken[0]?.html).toContain('dir="rtl"');
    expect(await stateOf(family)).toMatchObject({ state: 'sent', attempts: 1, settledAt: testNow });
  });

  it('goes to the tray’s mailbox as it is on the day of sending', async () => {
    await setMailboxes('old@example.org');
    const taken = await startServer();
    const { reference, idOf } = await messagesOf();
    await setMailboxes('new@example.org');
    await sendMessage(idOf('hub-new-referral'), testNow);
    await sendMessage(idOf('manager-harm-alert'), testNow);
    expect(taken.map(({ to }) => to?.[0]?.address)).toEqual(['new@example.org', 'new@example.org']);
    expect(taken[0]?.text).toContain(`${settings.appUrl}/staff/referrals/${reference}`);
    expect(taken[0]?.subject).toBe(`New request in Universal Plus, West hub: ${reference}`);
  });

  it('that is for managers goes to each by name, and to the mailbox only where there are none', async () => {
    await setMailboxes('tray@example.org');
    const taken = await startServer();
    const { idOf } = await messagesOf();
    const everyone = () => taken.at(-1)?.to?.map(({ address }) => address);
    const again = async () => {
      await prisma.message.update({ where: { id: idOf('manager-harm-alert') }, data: { state: 'queued' } });
      await sendMessage(idOf('manager-harm-alert'), testNow);
    };
    await again();
    expect(everyone()).toEqual(['tray@example.org']);
    await makeStaff('officer@example.org', 'mash-officer', 'mash');
    await makeStaff('elsewhere@example.org', 'hub-manager', 'universal-plus-west');
    const gone = await makeStaff('gone@example.org', 'mash-manager', 'mash');
    await makeStaff('first@example.org', 'mash-manager', 'mash');
    await makeStaff('second@example.org', 'mash-manager', 'mash', 'front-door');
    await prisma.staffMember.update({ where: { id: gone.id }, data: { disabledAt: testNow } });
    await again();
    expect(everyone()?.sort()).toEqual(['first@example.org', 'second@example.org']);
    await prisma.staffMember.deleteMany();
  });

  it('is sent once, however often its job runs', async () => {
    const taken = await startServer();
    const { idOf } = await messagesOf();
    await sendMessage(idOf(family), testNow);
    await sendMessage(idOf(family), testNow);
    expect(taken).toHaveLength(1);
  });

  it('without a mail server becomes a file that only we may read', async () => {
    const { idOf, stateOf } = await messagesOf();
    await sendMessage(idOf(family), testNow);
    const file = path.join(settings.dataDir, 'mail', `${idOf(family)}.eml`);
    expect(await PostalMime.parse(readFileSync(file))).toMatchObject({ messageId: `<${idOf(family)}@localhost>` });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(file)).filter((name) => !name.endsWith('.eml'))).toEqual([]);
    expect((await stateOf(family)).state).toBe('sent');
  });
});

describe('a message is not sent', () => {
  it('once e-mail is not safe any more', async () => {
    const taken = await startServer();
    const { idOf, stateOf } = await messagesOf({ safeUntil: '2026-11-30' });
    await sendMessage(idOf(family), new Date('2026-12-01T09:00:00Z'));
    expect(taken).toEqual([]);
    expect((await stateOf(family)).state).toBe('refused');
  });

  it('once the record has been shredded', async () => {
    const taken = await startServer();
    const { reference, idOf, stateOf } = await messagesOf();
    await prisma.recordKey.deleteMany({ where: { referral: { reference } } });
    await sendMessage(idOf(family), testNow);
    expect(taken).toEqual([]);
    expect((await stateOf(family)).state).toBe('refused');
  });

  it('to a mailbox that was emptied meanwhile: staff see it', async () => {
    await setMailboxes('old@example.org');
    const { idOf, stateOf } = await messagesOf();
    await setMailboxes('');
    await sendMessage(idOf('hub-new-referral'), testNow);
    expect((await stateOf('hub-new-referral')).state).toBe('no-address');
  });

  it('unencrypted to a server that is not this machine', async () => {
    await startServer();
    const { port } = server?.server.address() as { port: number };
    // Another name for this machine, which is not one of those that mean it.
    useSettings({ ...settings, smtpUrl: `smtp://127.0.0.2:${port}` });
    const { idOf, stateOf } = await messagesOf();
    await expect(sendMessage(idOf(family), testNow)).rejects.toThrow(MessageRefused);
    expect((await stateOf(family)).state).toBe('queued');
  });
});

describe('a message that the mail server does not take', () => {
  const refuse = (responseCode: number): SMTPServerOptions => ({
    onRcptTo: ({ address }, _, done) => {
      done(Object.assign(new Error(`no mailbox ${address} here`), { responseCode }));
    },
  });

  it('for now waits for the next try, and keeps the code alone', async () => {
    await startServer(refuse(451));
    const { idOf, stateOf } = await messagesOf();
    const error: unknown = await sendMessage(idOf(family), testNow).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MessageRefused);
    expect(String(error)).not.toContain('example.org');
    expect(await stateOf(family)).toMatchObject({ state: 'queued', attempts: 1, failure: 'smtp-451' });
  });

  it('for good is not tried again', async () => {
    await startServer(refuse(550));
    const { idOf, stateOf } = await messagesOf();
    await expect(sendMessage(idOf(family), testNow)).rejects.toThrow(MessageRefusedForGood);
    expect((await stateOf(family)).failure).toBe('smtp-550');
  });

  it('after the last try is shown to staff, in the request’s history and in the audit, once', async () => {
    await startServer(refuse(550));
    const { reference, idOf, stateOf } = await messagesOf();
    await sendMessage(idOf(family), testNow).catch(() => undefined);
    await failMessage(idOf(family), testNow);
    await failMessage(idOf(family), testNow);
    expect(await stateOf(family)).toMatchObject({ state: 'failed', failure: 'smtp-550' });
    const events = await prisma.referralEvent.findMany({ where: { referral: { reference }, type: 'message-failed' } });
    expect(events).toMatchObject([{ itemId: null, facts: { template: family, failure: 'smtp-550' } }]);
    expect(await prisma.auditEntry.count({ where: { subject: `message:${idOf(family)}` } })).toBe(1);
  });
});
