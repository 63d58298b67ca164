import type { Mail, MailFacts } from './mail';

/** To the family: we would like to ask something. How to answer is one of the approved texts; what it is, is not said. */
export function familyAskedForMore({ reference, link, topic }: MailFacts): Mail {
  return {
    subject: 'mail:asked-for-more.subject',
    lines: [`mail:asked-for-more.topics.${topic}`, 'mail:reference', 'mail:link', 'mail:automatic'],
    text: `mail:asked-for-more.texts.${topic}`,
    facts: { reference, link },
  };
}
