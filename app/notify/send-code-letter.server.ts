import type { Purpose } from '~/codes/code';
import { deleteCode } from '~/codes/codes.server';
import { findLetter, shredLetter } from '~/codes/letters.server';
import { i18nFor, languages } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { hasSentFrom } from '~/referrals/sent-by.server';
import { mayMailOf } from '~/saving/may-mail.server';
import { codeLetter } from './code-letter';
import { renderMail } from './mail';
import { deliver } from './outgoing-mail.server';

/**
 * Mails a code to who asked for it, and shreds the letter. Whether e-mail is safe is asked again, by what the form says by
 * now. A work mailbox that has sent nothing gets nothing: that is found out here, so that whoever asked was answered
 * before, and alike.
 */
export async function sendCodeLetter(codeId: string, now: Date): Promise<void> {
  const found = await findLetter(codeId, now);
  if (!found) return;
  const { stored, letter } = found;
  if (stored.mailbox !== null && !(await hasSentFrom(stored.mailbox, now))) return deleteCode(stored);
  if (stored.draftId !== null && (await mayMailOf(stored.draftId, now)) !== letter.to) return shredLetter(stored);
  // Professionals read English in any language's frame.
  const code = stored.mailbox === null ? stored.language : 'en';
  const { t } = i18nFor(code);
  const direction = languages.find((language) => language.code === code)?.direction ?? 'ltr';
  const link = settings.appUrl + whereToType(stored.purpose as Purpose, stored.language);
  const mail = codeLetter({ reference: letter.code, link });
  await deliver({ id: codeId, to: letter.to, ...renderMail(mail, { code, direction, t: (key, put) => t(key, put) }) });
  await shredLetter(stored);
}

const whereToType = (purpose: Purpose, language: string) =>
  purpose === 'sender' ? paths.trackSender(language, 'code') : paths.resume(language);
