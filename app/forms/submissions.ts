import type { Answers } from '~/journey/answers';
import type { Submission } from '~/referrals/submission';
import { askSubmission } from './ask-submission';
import { callSubmission } from './call-submission';
import { tellSubmission } from './tell-submission';

const submissions: Readonly<Record<string, (answers: Answers) => Submission>> = {
  ask: askSubmission,
  call: callSubmission,
  tell: tellSubmission,
};

/** How to read what a form's answers say in the borough's terms. Throws for a form nobody can send. */
export function submissionOf(form: string): (answers: Answers) => Submission {
  const read = submissions[form];
  if (!read) throw new Error(`the form "${form}" cannot be sent`);
  return read;
}
