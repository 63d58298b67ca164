import type { Mail, MailFacts } from './mail';

/** To the managers of a tray: someone opened a restricted request of it, with a reason that stands in its history. */
export function managerBreakGlass(facts: MailFacts): Mail {
  return {
    subject: 'staff-mail:manager-break-glass.subject',
    lines: ['staff-mail:manager-break-glass.opened', 'staff-mail:open', 'staff-mail:automatic'],
    facts,
  };
}
