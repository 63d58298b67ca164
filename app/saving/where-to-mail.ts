import { contactOf } from '~/forms/read-contact';
import type { Answers } from '~/journey/answers';
import { mayContact } from '~/referrals/safe-contact';

/**
 * Where a code may be mailed: to the family's own address, once they have said that e-mail is safe, on this day
 * (YYYY-MM-DD). Never to the family of a form that someone else fills in about them.
 */
export function whereToMail(answers: Answers, today: string): string | null {
  if (answers.whoAsks === 'professional') return null;
  const contact = contactOf(answers);
  return mayContact(contact, 'email', today).allowed ? contact.email : null;
}
