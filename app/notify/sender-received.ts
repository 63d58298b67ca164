import type { Mail, MailFacts } from './mail';

/** To a professional: their request has come in. */
export function senderReceived({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail-professional:received.subject',
    lines: ['mail-professional:received.done', 'mail-professional:open', 'mail-professional:automatic'],
    facts: { reference, link },
  };
}
