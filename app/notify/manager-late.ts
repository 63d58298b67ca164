import type { Mail, MailFacts } from './mail';

/** To the managers of a tray: a request in it is past the time by which it was due. */
export function managerLate(facts: MailFacts): Mail {
  return {
    subject: 'staff-mail:manager-late.subject',
    lines: ['staff-mail:manager-late.late', 'staff-mail:open', 'staff-mail:automatic'],
    facts,
  };
}
