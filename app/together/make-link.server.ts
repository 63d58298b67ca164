import { printCode } from '~/codes/code';
import { createCode, deleteCodes, findCodeOf } from '~/codes/codes.server';
import { settings } from '~/platform/env.server';
import { audit } from '~/platform/audit.server';
import { inTransaction } from '~/platform/transaction.server';
import { linkDays } from './link-days';

export interface LinkFor {
  referralId: string;
  /** The language that the family reads it in. */
  language: string;
  /** Told in person, never sent with the link. */
  word: string;
  now: Date;
}

/** Makes the link's code; an earlier one of the request opens nothing any more. Nothing can give it again. */
export async function makeTogetherCode({ referralId, language, word, now }: LinkFor): Promise<string> {
  const opens = { referralId };
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  await deleteCodes(opens, 'together');
  const { code } = await createCode({ purpose: 'together', opens, language, word, now, expiresAt });
  const entry = { actor: 'public', action: 'together-link-made', subject: `referral:${referralId}`, outcome: 'done' };
  await inTransaction((tx) => audit(tx, { ...entry, facts: { language } }));
  return printCode(code);
}

/** The link that a family is handed; `path` is the page where it is opened. */
export const togetherLink = (path: string, code: string) => `${settings.appUrl}${path}?code=${code}`;

/** The link that is out, for who made it: until when it works and whether somebody tried wrong words. */
export async function findLinkOf(referralId: string, now: Date) {
  const code = await findCodeOf({ referralId }, 'together');
  if (!code || code.usedAt || code.expiresAt <= now) return null;
  return { language: code.language, until: code.expiresAt, wrongTries: code.failedTries };
}
