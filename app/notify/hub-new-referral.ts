import type { Mail, MailFacts } from './mail';

/** To the hub's mailbox: a request waits in its tray. */
export function hubNewReferral(facts: MailFacts): Mail {
  return {
    subject: 'staff-mail:hub-new-referral.subject',
    lines: ['staff-mail:hub-new-referral.arrived', 'staff-mail:open', 'staff-mail:automatic'],
    facts,
  };
}
