import type { Mail, MailFacts } from './mail';

/** To a professional: another team has it now. */
export function senderPassedOn({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail-professional:passed-on.subject',
    lines: ['mail-professional:passed-on.done', 'mail-professional:open', 'mail-professional:automatic'],
    facts: { reference, link },
  };
}
