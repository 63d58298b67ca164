import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { i18nFor } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/languages';
import { deliver } from '~/notify/outgoing-mail.server';
import { MessageRefused, MessageRefusedForGood } from '~/notify/refused.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { log } from '~/platform/log.server';
import { countAttempt } from '~/platform/rate-limit.server';
import { type Listed, withList } from '~/shortlist/shortlist';
import { listFacts } from './list-facts.server';
import { listMail, type ListMailWords } from './list-mail';

export type ListIssue = 'email' | 'safe' | 'limit' | 'failed' | 'empty';

interface Asked {
  items: readonly Listed[];
  language: Language;
  email: string;
  isSafe: boolean;
  clientAddress: string;
  now: Date;
}

/**
 * Sends a list to the address that was typed: one mail, at once. The address is stored nowhere, and so there is no queue
 * and no second try. Gives what is to be put right; null where the mail is on its way.
 */
export async function sendList({
  items,
  language,
  email,
  isSafe,
  clientAddress,
  now,
}: Asked): Promise<ListIssue | null> {
  const address = z.email().max(200).safeParse(email.trim());
  if (!address.success) return 'email';
  if (!isSafe) return 'safe';
  const { entries } = listFacts(items, language.code, now);
  if (entries.length === 0) return 'empty';
  const to = address.data;
  const counted = [
    await countAttempt('list-mail', clientAddress),
    await countAttempt('list-mail-to', to.toLowerCase()),
  ];
  if (counted.some(({ allowed }) => !allowed)) return 'limit';
  const { t } = i18nFor(language.code);
  const say = (key: keyof ListMailWords) => t(`support:list.mail.${key}`);
  const words = { subject: say('subject'), lead: say('lead'), open: say('open'), automatic: say('automatic') };
  const whole = (href: string) => `${settings.appUrl}${href}`;
  const mail = listMail(
    words,
    entries.map(({ name, href }) => ({ name, address: whole(href) })),
    { ...language, list: whole(withList(paths.myList(language.code), items)) },
  );
  try {
    await deliver({ id: randomUUID(), to, ...mail });
    return null;
  } catch (error) {
    if (!(error instanceof MessageRefused || error instanceof MessageRefusedForGood)) throw error;
    log.warn({ failure: error.failure }, 'a list could not be sent');
    return 'failed';
  }
}
