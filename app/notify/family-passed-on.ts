import type { Mail, MailFacts } from './mail';

/** To the family: others of ours have it now, with everything that was said. */
export function familyPassedOn({ reference, link }: MailFacts): Mail {
  return {
    subject: 'mail:passed-on.subject',
    lines: ['mail:passed-on.done', 'mail:passed-on.again', 'mail:reference', 'mail:link', 'mail:automatic'],
    text: 'mail:passed-on.text',
    facts: { reference, link },
  };
}
