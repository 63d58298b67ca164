import { isList, type Answers } from '~/journey/answers';
import { everyField } from '~/journey/asked-fields';
import type { FormDefinition, ListPage, Page } from '~/journey/form';
import { pageKey } from '~/journey/navigate';
import { seenId, storedList } from '~/journey/walk';
import type { DraftContent } from './draft-content';

/**
 * What goes along from one form to another: every answer to a question that both ask (by field id), lists whole, pages
 * of both that were read, what was typed there, and in which language. What is asked once of a child fills the first of
 * the other form's children. `kept` is what the other form holds already; what comes along is newer and takes its place.
 * Whether it still counts there is for the next walk to say.
 */
export function carry(from: DraftContent, to: FormDefinition, kept: DraftContent): DraftContent {
  const ids = new Set(to.pages.flatMap(idsOf));
  const pages = new Set(to.pages.map(({ id }) => id));
  const isTheirs = (key: string) => pages.has(key.split('/')[0] ?? '');
  const along = {
    answers: only(from.answers, (id) => ids.has(id)),
    pending: only(from.pending, isTheirs),
    typedIn: only(from.typedIn, isTheirs),
  };
  const carried = {
    ...kept,
    answers: { ...kept.answers, ...along.answers },
    pending: { ...kept.pending, ...along.pending },
    typedIn: { ...kept.typedIn, ...along.typedIn },
  };
  const content = to.pages.reduce((each, page) => (page.kind === 'list' ? withFirst(each, page, from) : each), carried);
  const answered = to.pages.flatMap((page) => keysAnswered(page, content.answers, from.answers));
  return { ...content, carried: [...new Set([...(kept.carried ?? []), ...answered])] };
}

/** The keys of a page, or of a list and its items' pages, whose questions were all answered before. */
function keysAnswered(page: Page, answers: Answers, before: Answers): readonly string[] {
  if (page.kind === 'info') return before[seenId(page.id)] === true ? [page.id] : [];
  if (page.kind === 'question') return page.fields.every(({ id }) => before[id] !== undefined) ? [page.id] : [];
  if (page.kind !== 'list') return [];
  const { items, isDone } = storedList(answers[page.list]);
  const ofItems = items.flatMap(({ id: item, answers: own }) =>
    page.pages
      .filter(({ fields }) => fields.every(({ id }) => own[id] !== undefined))
      .map(({ id: itemPage }) => pageKey({ page: page.id, item, itemPage })),
  );
  return isDone ? [...ofItems, page.id] : ofItems;
}

function idsOf(page: FormDefinition['pages'][number]): readonly string[] {
  if (page.kind === 'list') return [page.list];
  return page.kind === 'question' ? everyField(page.fields).map(({ id }) => id) : [seenId(page.id)];
}

/** A list nobody has been added to begins with what was asked of the one child before. */
function withFirst(content: DraftContent, list: ListPage, from: DraftContent): DraftContent {
  const own = new Set(everyField(list.pages.flatMap(({ fields }) => fields)).map(({ id }) => id));
  const answers = only(from.answers, (id, answer) => own.has(id) && answer !== null && !isList(answer));
  const stored = storedList(content.answers[list.list]);
  if (stored.items.length > 0 || Object.keys(answers).length === 0) return content;
  const item = '1';
  const typed = list.pages.flatMap(({ id: itemPage }) => {
    const language = from.typedIn[itemPage];
    return language === undefined ? [] : [[pageKey({ page: list.id, item, itemPage }), language] as const];
  });
  return {
    ...content,
    answers: { ...content.answers, [list.list]: { items: [{ id: item, answers }], isDone: false } },
    typedIn: { ...content.typedIn, ...Object.fromEntries(typed) },
  };
}

function only<T>(record: Readonly<Record<string, T>>, test: (id: string, value: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id, value]) => test(id, value)));
}
