import { isList, type Answer, type Answers } from '~/journey/answers';
import type { Adult, SenderWork } from '~/referrals/submission';

// What an answer holds, where it holds what was asked for.

export const textOf = (answer: Answer | undefined) => (typeof answer === 'string' ? answer : null);
export const numberOf = (answer: Answer | undefined) => (typeof answer === 'number' ? answer : null);
export const choicesOf = (answer: Answer | undefined) => (Array.isArray(answer) ? (answer as readonly string[]) : []);
export const itemsOf = (answer: Answer | undefined) => (isList(answer) ? answer.items.map((item) => item.answers) : []);
export const yesOrNo = (answer: Answer | undefined): 'yes' | 'no' | null =>
  answer === 'yes' || answer === 'no' ? answer : null;

export const senderOf = ({ firstName, lastName }: Answers) => ({
  firstName: textOf(firstName) ?? '',
  lastName: textOf(lastName) ?? '',
});

export function workOf(answers: Answers): SenderWork | null {
  if (answers.whoAsks !== 'professional') return null;
  return {
    profession: textOf(answers.profession),
    organisation: textOf(answers.organisation),
    role: textOf(answers.senderRole),
    email: textOf(answers.senderEmail),
  };
}

export const adultOf = (answers: Answers): Adult => ({
  firstName: textOf(answers.adultFirstName) ?? '',
  lastName: textOf(answers.adultLastName) ?? '',
  relationship: textOf(answers.adultRelationship),
});

/** What a professional says of an agreement given to them; null from a family, who gives it here. */
export function toldOf(answers: Answers) {
  if (answers.whoAsks !== 'professional') return null;
  return { by: textOf(answers.agreedBy), on: textOf(answers.agreedOn), how: textOf(answers.agreedHow) };
}

/** What was told and what must not be, and whether a worker may be at risk. */
export const tellingOf = ({ familyTold, keepFromFamily, staysUnnamed, workerRisk }: Answers) => ({
  familyTold: yesOrNo(familyTold),
  keepsFromFamily: textOf(keepFromFamily) !== null,
  staysUnnamed: staysUnnamed === 'do-not-tell' || staysUnnamed === 'no-name',
  isRiskToWorkers: workerRisk === 'yes',
});
