import type { Mail, MailFacts } from './mail';

/** To the family: a person has read it. */
export function familyRead({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail:read.subject',
    lines: ['mail:read.done', 'mail:read.nothing-to-do', 'mail:reference', 'mail:link', 'mail:automatic'],
    text: 'mail:read.text',
    facts: { reference, link },
  };
}
