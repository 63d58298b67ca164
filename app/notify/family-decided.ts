import type { Mail, MailFacts } from './mail';

/** To the family: there is an answer, which is not in the message. */
export function familyDecided({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail:decided.subject',
    lines: ['mail:decided.done', 'mail:decided.where', 'mail:reference', 'mail:link', 'mail:automatic'],
    text: 'mail:decided.text',
    facts: { reference, link },
  };
}
