import { emptyList, isList, type Answer, type Answers, type ListAnswer } from './answers';
import { isOffered, revealedFields } from './asked-fields';
import { schemaOf } from './field-schema';
import type { Field } from './field';
import type { FormDefinition, JourneyContext, ListPage, Location, Page, Visit, Walk } from './form';

export const seenId = (page: string) => `seen:${page}`;

/**
 * Works the path out again from the answers: which pages apply, which answers count, where to go on. The path ends at the
 * first page that is not complete. An answer that its schema no longer takes makes its page incomplete. `isJudged`: in this
 * very context all of them hold, so that none has to be judged.
 */
export function walk(form: FormDefinition, stored: Answers, context: JourneyContext, isJudged = false): Walk {
  const path: Visit[] = [];
  const answers: Record<string, Answer> = {};
  const count = (values: Answers) => {
    Object.assign(answers, values);
    for (const { id, reads, from } of form.derived) {
      if (reads.some((read) => read in values)) answers[id] = from(answers, context);
    }
  };
  const stopAt = (location: Location, page: Page): Walk => {
    path.push({ location, page, state: 'incomplete' });
    return { path, answers, frontier: location };
  };

  for (const { id, values } of form.given ?? []) {
    const answer = stored[id];
    if (typeof answer === 'string' && values.includes(answer)) count({ [id]: answer });
  }
  for (const page of form.pages) {
    if (page.when && !page.when(answers)) continue;
    const location = { page: page.id };
    if (page.kind === 'end') return stopAt(location, page);
    if (page.kind === 'list') {
      const list = storedList(stored[page.list]);
      const walked = walkItems(page, list, answers, context, isJudged);
      path.push(...walked.visits);
      if (walked.frontier) return { path, answers, frontier: walked.frontier };
      if (!list.isDone) return stopAt(location, page);
      count({ [page.list]: { items: walked.items, isDone: true } });
    } else {
      const values =
        page.kind === 'info' ? seen(page.id, stored) : settle(page.fields, stored, answers, context, isJudged);
      if (!values) return stopAt(location, page);
      count(values);
    }
    path.push({ location, page, state: 'complete' });
  }
  return { path, answers, frontier: null };
}

export function storedList(answer: Answer | undefined): ListAnswer {
  return isList(answer) ? answer : emptyList;
}

/** The id of the next item: one more than the highest. What was said of an item taken out goes with it. */
export function nextItemId({ items }: ListAnswer): string {
  return String(items.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1);
}

function walkItems(page: ListPage, list: ListAnswer, answers: Answers, context: JourneyContext, isJudged: boolean) {
  const visits: Visit[] = [];
  const items: { id: string; answers: Answers }[] = [];
  const wanted = list.items.length < page.min ? [...list.items, { id: nextItemId(list), answers: {} }] : list.items;
  for (const item of wanted) {
    const own: Record<string, Answer> = {};
    for (const itemPage of page.pages) {
      const view = { ...answers, ...own };
      if (itemPage.when && !itemPage.when(view)) continue;
      const location = { page: page.id, item: item.id, itemPage: itemPage.id };
      const values = settle(itemPage.fields, item.answers, view, context, isJudged);
      visits.push({ location, page: itemPage, state: values ? 'complete' : 'incomplete' });
      if (!values) return { visits, items, frontier: location };
      Object.assign(own, values);
    }
    items.push({ id: item.id, answers: own });
  }
  return { visits, items, frontier: null };
}

function seen(page: string, stored: Answers): Answers | null {
  return stored[seenId(page)] === true ? { [seenId(page)]: true } : null;
}

/** The values of a page as they count, or null where one is missing or no longer right. */
function settle(
  fields: readonly Field[],
  stored: Answers,
  view: Answers,
  context: JourneyContext,
  isJudged: boolean,
): Answers | null {
  const values: Record<string, Answer> = {};
  const isComplete = (field: Field): boolean => {
    const answer = stored[field.id];
    if (answer === undefined || answer === null) {
      values[field.id] = null;
      return answer === null && field.isOptional === true;
    }
    const parsed = isJudged ? { success: true, data: answer } : schemaOf(field, context).safeParse(answer);
    if (!parsed.success || !isOffered(field, parsed.data, view)) return false;
    values[field.id] = parsed.data;
    return revealedFields(field, parsed.data, view).every(isComplete);
  };
  return fields.every(isComplete) ? values : null;
}
