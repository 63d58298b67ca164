import type { Answer, Answers } from './answers';
import type { Field, Option } from './field';

/** The options of a field that are offered, given what was answered before. */
export function offeredOptions(field: Field, answers: Answers): readonly Option[] {
  if (!('options' in field)) return [];
  return field.options.filter(({ when }) => when === undefined || when(answers));
}

/** Whether an answer is among the choices that are offered at this point. */
export function isOffered(field: Field, answer: Answer, answers: Answers): boolean {
  if (!('options' in field) || field.options.every(({ when }) => when === undefined)) return true;
  const offered = offeredOptions(field, answers).map(({ value }) => value);
  return (Array.isArray(answer) ? (answer as readonly string[]) : [answer]).every((each) =>
    offered.includes(each as string),
  );
}

/** The follow-up questions that an answer brings with it. */
export function revealedFields(field: Field, answer: Answer | undefined, answers: Answers): readonly Field[] {
  return offeredOptions(field, answers)
    .filter(({ value }) => (Array.isArray(answer) ? answer.includes(value) : answer === value))
    .flatMap(({ reveals = [] }) => reveals);
}

/** Every field of a list of fields, follow-ups included, whether asked or not. */
export function everyField(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [
    field,
    ...('options' in field ? everyField(field.options.flatMap(({ reveals = [] }) => reveals)) : []),
  ]);
}
