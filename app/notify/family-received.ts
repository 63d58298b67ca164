import type { Mail, MailFacts } from './mail';

/** To the family, by a way it called safe: we have it. Says nothing of what it is about or which hub reads it. */
export function familyReceived({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail:received.subject',
    lines: ['mail:received.have', 'mail:reference', 'mail:link', 'mail:automatic'],
    text: 'mail:received.text',
    facts: { reference, link },
  };
}
