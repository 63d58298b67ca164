import type { Mail, MailFacts } from './mail';

/** To a professional: something is missing. What, is one of the approved texts. */
export function senderAskedForMore({ reference, link, topic }: MailFacts): Mail {
  return {
    subject: 'mail-professional:asked-for-more.subject',
    lines: [
      'mail-professional:asked-for-more.done',
      `mail-professional:asked-for-more.topics.${topic}`,
      'mail-professional:asked-for-more.never',
      'mail-professional:open',
      'mail-professional:automatic',
    ],
    facts: { reference, link },
  };
}
