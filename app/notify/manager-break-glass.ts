import type { Mail, MailFacts } from './mail';

/** To the managers of a tray: someone opened a request that is restricted or not theirs; the reason stands on it. */
export function managerBreakGlass(facts: MailFacts): Mail {
  return {
    subject: 'staff-mail:manager-break-glass.subject',
    lines: ['staff-mail:manager-break-glass.opened', 'staff-mail:open', 'staff-mail:automatic'],
    facts,
  };
}
