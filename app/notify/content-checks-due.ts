import type { Mail } from './mail';

/** To those who keep content right: some of it is old. Says how much, and leads to the list. */
export function contentChecksDue(link: string): Mail {
  return {
    subject: 'staff-mail:content-checks.subject',
    lines: ['staff-mail:content-checks.due', 'staff-mail:content-checks.open', 'staff-mail:automatic'],
    facts: { link },
  };
}
