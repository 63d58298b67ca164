import type { Mail, MailFacts } from './mail';

/** To a professional: someone of the team has read it. */
export function senderRead({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail-professional:read.subject',
    lines: ['mail-professional:read.done', 'mail-professional:open', 'mail-professional:automatic'],
    facts: { reference, link },
  };
}
