import type { Mail } from './mail';

/** To the family, where e-mail is safe: we have it. Says nothing of what it is about or which hub reads it. */
export function familyReceived({ reference, link }: Mail['facts']): Mail {
  return {
    subject: 'mail:received.subject',
    lines: ['mail:received.have', 'mail:received.reference', 'mail:received.link', 'mail:automatic'],
    facts: { reference, link },
  };
}
