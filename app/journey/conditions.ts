import type { Answers } from './answers';

/** A function of earlier answers only; `reads` lets a definition be checked before anyone meets it. */
export interface Condition {
  (answers: Answers): boolean;
  reads: readonly { field: string; values: readonly string[] }[];
}

function condition(test: (answers: Answers) => boolean, reads: Condition['reads']): Condition {
  return Object.assign((answers: Answers) => test(answers), { reads });
}

/** The field holds one of the values, alone or in a list of choices. */
export function is(field: string, ...values: string[]): Condition {
  return condition(
    (answers) => {
      const answer = answers[field];
      return Array.isArray(answer) ? values.some((value) => answer.includes(value)) : values.includes(answer as string);
    },
    [{ field, values }],
  );
}

/** The field was answered with something. */
export function answered(field: string): Condition {
  return condition((answers) => answers[field] !== undefined && answers[field] !== null, [{ field, values: [] }]);
}

export function not(inner: Condition): Condition {
  return condition((answers) => !inner(answers), inner.reads);
}

export function all(...inner: Condition[]): Condition {
  return condition(
    (answers) => inner.every((each) => each(answers)),
    inner.flatMap((each) => each.reads),
  );
}

export function any(...inner: Condition[]): Condition {
  return condition(
    (answers) => inner.some((each) => each(answers)),
    inner.flatMap((each) => each.reads),
  );
}
