import { accept } from '~/journey/accept';
import type { Answer, Posted } from '~/journey/answers';
import type { Field } from '~/journey/field';
import { context } from '../club-form';

/** Posted strings, one a control, as a browser sends them. */
export const posting = (typed: Readonly<Record<string, string>>): Posted =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));

/** The answer a post of one field gives, or its issue as `code at control`. */
export function answerOf(field: Field, posted: Posted): Answer | { issue: string } {
  const taken = accept([field], posted, {}, context);
  if (taken.ok) return taken.values[field.id] ?? null;
  const [issue] = taken.issues;
  return { issue: `${issue?.code ?? ''} at ${issue?.control ?? ''}` };
}

/** The same of a field with one control named `it`. */
export const typing = (field: Field, typed: string) => answerOf(field, posting({ [field.id]: typed }));
