import type { Answer, Answers, ListAnswer, Posted } from '~/journey/answers';
import type { ListPage, Location } from '~/journey/form';
import { pageKey } from '~/journey/navigate';
import { storedList } from '~/journey/walk';
import type { DraftContent } from './draft-content';

/** The draft with a page's values in it; what was typed there and could not be taken is no longer needed. */
export function withValues(
  content: DraftContent,
  location: Location,
  list: ListPage | null,
  values: Readonly<Record<string, Answer>>,
  language: string,
): DraftContent {
  const key = pageKey(location);
  const { [key]: _taken, ...pending } = content.pending;
  const answers =
    list && location.item !== undefined
      ? { ...content.answers, [list.list]: withItem(storedList(content.answers[list.list]), location.item, values) }
      : { ...content.answers, ...values };
  return { ...content, answers, pending, typedIn: { ...content.typedIn, [key]: language } };
}

/** The draft with what was typed on a page, as typed. */
export function withPending(content: DraftContent, location: Location, posted: Posted): DraftContent {
  return { ...content, pending: { ...content.pending, [pageKey(location)]: posted } };
}

export function withoutItem(content: DraftContent, list: ListPage, item: string): DraftContent {
  const { items, isDone } = storedList(content.answers[list.list]);
  const kept = items.filter(({ id }) => id !== item);
  const isTheirs = (key: string) => key.startsWith(`${list.id}/${item}/`);
  const without = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !isTheirs(key)));
  return {
    ...content,
    answers: { ...content.answers, [list.list]: { items: kept, isDone: isDone && kept.length >= list.min } },
    pending: without(content.pending),
    typedIn: without(content.typedIn),
  };
}

/** The stored answers a page is filled with: the form's, or one item's. */
export function answersAt(content: DraftContent, list: ListPage | null, location: Location): Answers {
  if (!list || location.item === undefined) return content.answers;
  return storedList(content.answers[list.list]).items.find(({ id }) => id === location.item)?.answers ?? {};
}

/** Whether these values are what is stored already: a second press of the same button. */
export function alreadyHolds(stored: Answers, values: Readonly<Record<string, Answer>>): boolean {
  return Object.entries(values).every(([id, value]) => JSON.stringify(stored[id]) === JSON.stringify(value));
}

function withItem(list: ListAnswer, id: string, values: Readonly<Record<string, Answer>>): ListAnswer {
  const item = list.items.find((each) => each.id === id);
  if (!item) return { ...list, items: [...list.items, { id, answers: values }] };
  return {
    ...list,
    items: list.items.map((each) => (each === item ? { id, answers: { ...each.answers, ...values } } : each)),
  };
}
