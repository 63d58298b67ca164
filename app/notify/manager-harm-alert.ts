import type { Mail, MailFacts } from './mail';

/** To the managers of MASH: a request says that someone may be harmed, and waits in their tray with its own clock. */
export function managerHarmAlert(facts: MailFacts): Mail {
  return {
    subject: 'staff-mail:manager-harm-alert.subject',
    lines: ['staff-mail:manager-harm-alert.arrived', 'staff-mail:open', 'staff-mail:automatic'],
    facts,
  };
}
