import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';

/** Where the mail server of the end-to-end tests puts each message. */
export const mailFolder = () => path.resolve('test-results/mail');

/** Every message that has arrived, in the order of arrival. */
export async function arrivedMail(): Promise<Email[]> {
  const files = readdirSync(mailFolder()).sort();
  return Promise.all(files.map((file) => PostalMime.parse(readFileSync(path.join(mailFolder(), file)))));
}

/** The first message whose subject or text holds `words`, waited for. */
export async function mailWith(words: string): Promise<Email> {
  let found: Email | undefined;
  await expect
    .poll(
      async () => {
        found = (await arrivedMail()).find(({ subject, text }) => `${subject ?? ''}\n${text ?? ''}`.includes(words));
        return found !== undefined;
      },
      { timeout: 20_000, message: `a message with “${words}”` },
    )
    .toBe(true);
  if (!found) throw new Error('unreachable');
  return found;
}
