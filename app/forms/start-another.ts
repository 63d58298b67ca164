import type { Answers } from '~/journey/answers';
import { everyField } from '~/journey/asked-fields';
import type { FormDefinition, Walk } from '~/journey/form';
import { seenId } from '~/journey/walk';

/** The answers of a finished form that another one like it begins with: who sends it, and the family, as the form says. */
export function keptForAnother({ pages, keptForAnother: sections = [] }: FormDefinition, { answers }: Walk): Answers {
  const kept = pages.filter(({ section }) => sections.includes(section));
  const ids = kept.flatMap((page) => {
    if (page.kind === 'question') return everyField(page.fields).map(({ id }) => id);
    return page.kind === 'list' ? [page.list] : [seenId(page.id)];
  });
  return Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

/** Under which name a browser keeps the draft that follows the one it has just sent. */
export const nextOf = (form: string) => `${form}-next`;
