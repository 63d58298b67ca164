import type { Answers, Posted } from './answers';
import { everyField } from './asked-fields';
import { kindOf } from './fields';
import type { Field } from './field';

/** Stored answers as the strings that would post them, to fill a page with. */
export function prefill(fields: readonly Field[], answers: Answers): Posted {
  const posted: Record<string, readonly string[]> = {};
  for (const field of everyField(fields)) {
    const answer = answers[field.id];
    if (answer !== undefined && answer !== null) Object.assign(posted, kindOf(field).post(field, answer));
  }
  return posted;
}

/** What of a post belongs to these fields: names nobody asked for are dropped. */
export function postedTo(fields: readonly Field[], form: FormData): Posted {
  const posted: Record<string, string[]> = {};
  for (const name of everyField(fields).flatMap((field) => kindOf(field).controls(field))) {
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    if (values.length > 0) posted[name] = values;
  }
  return posted;
}
