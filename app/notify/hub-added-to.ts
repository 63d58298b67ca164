import type { Mail, MailFacts } from './mail';

/** To the hub's mailbox: whoever sent a request has added something to it. */
export function hubAddedTo(facts: MailFacts): Mail {
  return {
    subject: 'staff-mail:hub-added-to.subject',
    lines: ['staff-mail:hub-added-to.added', 'staff-mail:open', 'staff-mail:automatic'],
    facts,
  };
}
