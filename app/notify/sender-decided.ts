import type { Mail, MailFacts } from './mail';

/** To a professional: there is a decision, which is not in the mail. */
export function senderDecided({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail-professional:decided.subject',
    lines: [
      'mail-professional:decided.done',
      'mail-professional:decided.where',
      'mail-professional:open',
      'mail-professional:automatic',
    ],
    facts: { reference, link },
  };
}
