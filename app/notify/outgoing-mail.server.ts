import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { settings } from '~/platform/env.server';
import { isThisMachine } from '~/platform/this-machine';
import type { RenderedMail } from './mail';
import { MessageRefused, MessageRefusedForGood } from './refused.server';

export interface OutgoingMail extends RenderedMail {
  /** Ours: a mail that is sent again after a fault in mid-sending carries the same Message-ID. */
  id: string;
  to: string;
}

const intoBytes = createTransport({ streamTransport: true, buffer: true });
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands a mail to SMTP_URL, or without one puts it into DATA_DIR/mail. Throws `MessageRefused` where that fails. */
export async function deliver({ id, to, ...mail }: OutgoingMail): Promise<void> {
  const { smtpUrl, mailFrom, dataDir, appUrl } = settings;
  const message = {
    ...mail,
    to,
    from: mailFrom,
    messageId: `<${id}@${new URL(appUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
  if (smtpUrl === undefined) return writeMail(path.join(dataDir, 'mail'), id, message);
  const { protocol, hostname } = new URL(smtpUrl);
  // Off this machine a mail goes encrypted or not at all.
  const requireTLS = protocol === 'smtp:' && !isThisMachine(hostname);
  try {
    await createTransport({ url: smtpUrl, requireTLS, ...timeouts }).sendMail(message);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Under another name first, so that who watches the folder never meets half a mail. */
async function writeMail(folder: string, id: string, message: Parameters<typeof intoBytes.sendMail>[0]) {
  const { message: bytes } = await intoBytes.sendMail(message);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${id}.eml`);
  await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

function asRefusal(error: unknown): MessageRefused | MessageRefusedForGood {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const failure =
    typeof responseCode === 'number'
      ? `smtp-${responseCode}`
      : /^\w{1,40}$/.test(String(code))
        ? String(code)
        : 'unknown';
  // A refused sign-in is a setting of ours, to be mended while the mails wait.
  const isForGood = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH';
  return isForGood ? new MessageRefusedForGood(failure) : new MessageRefused(failure);
}
