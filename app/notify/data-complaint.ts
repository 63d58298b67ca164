import type { Mail, MailFacts } from './mail';

/** To the desk that answers for data: someone complains, and has to hear from us within 30 days. */
export function dataComplaint({ link }: MailFacts): Mail {
  return {
    subject: 'staff-mail:data-complaint.subject',
    lines: ['staff-mail:data-complaint.arrived', 'staff-mail:open', 'staff-mail:automatic'],
    facts: { link },
  };
}
