import type { Answers } from './answers';
import { everyField } from './asked-fields';
import type { Field } from './field';
import { schemaOf } from './field-schema';
import type { FormDefinition, JourneyContext } from './form';
import { storedList } from './walk';

/**
 * Whether every answer that is stored, asked now or not, is as its field takes it. A walk in the same context need not
 * judge them again.
 */
export function allHolds(form: FormDefinition, stored: Answers, context: JourneyContext): boolean {
  const hold = (fields: readonly Field[], answers: Answers) =>
    everyField(fields).every((field) => holds(field, answers, context));
  return form.pages.every((page) => {
    if (page.kind === 'question') return hold(page.fields, stored);
    if (page.kind !== 'list') return true;
    const fields = page.pages.flatMap((each) => each.fields);
    return storedList(stored[page.list]).items.every(({ answers }) => hold(fields, answers));
  });
}

function holds(field: Field, stored: Answers, context: JourneyContext): boolean {
  const answer = stored[field.id] ?? null;
  if (answer === null) return true;
  const { success, data } = schemaOf(field, context).safeParse(answer);
  return success && (data === answer || JSON.stringify(data) === JSON.stringify(answer));
}
