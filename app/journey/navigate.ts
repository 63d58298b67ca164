import type { Answers } from './answers';
import type { FormDefinition, ListPage, Location, Page, Visit, Walk } from './form';
import { nextItemId, storedList } from './walk';

export function samePlace(a: Location, b: Location): boolean {
  return a.page === b.page && a.item === b.item && a.itemPage === b.itemPage;
}

/** The key under which what was typed on a page is kept. */
export function pageKey({ page, item, itemPage }: Location): string {
  return [page, item, itemPage].filter((part) => part !== undefined).join('/');
}

/** The page of a form that a location names, whether on the path or not; null where there is none such. */
export function findPage(form: FormDefinition, { page, item, itemPage }: Location): Page | null {
  const found = form.pages.find(({ id }) => id === page);
  if (!found || item === undefined) return found ?? null;
  if (found.kind !== 'list' || !/^[1-9]\d{0,2}$/.test(item)) return null;
  return found.pages.find(({ id }) => id === itemPage) ?? null;
}

/**
 * The visit of a location that may be met now: one on the path, the first page of an item being added, or a list one of
 * whose added items is not finished, so that a person can go back and take it out.
 */
export function findVisit(form: FormDefinition, walked: Walk, stored: Answers, location: Location): Visit | null {
  const visit = walked.path.find((each) => samePlace(each.location, location));
  if (visit) return visit;
  const list = findList(form, location);
  if (!list || !walked.path.some(({ location: { page } }) => page === list.id)) return null;
  if (location.item === undefined) {
    return itemsOn(walked, list).length > list.min ? { location, page: list, state: 'incomplete' } : null;
  }
  const first = list.pages[0];
  const hasRoom = storedList(stored[list.list]).items.length < list.max;
  const isNew = samePlace(location, newItem(list, stored));
  return first && hasRoom && isNew ? { location, page: first, state: 'incomplete' } : null;
}

/** Where "add another" leads. */
export function newItem(list: ListPage, stored: Answers): Location {
  const itemPage = list.pages[0]?.id;
  return {
    page: list.id,
    item: nextItemId(storedList(stored[list.list])),
    ...(itemPage !== undefined && { itemPage }),
  };
}

/**
 * The page before; null at the very start. Items that a list demands stand before it on the way; an item beyond those was
 * added from the list and leads back to it, and the list then to what stands before them all: going back never goes round.
 */
export function backFrom(form: FormDefinition, walked: Walk, location: Location): Location | null {
  const { path } = walked;
  const index = path.findIndex((each) => samePlace(each.location, location));
  const previous = path[index - 1]?.location ?? null;
  const list = findList(form, location);
  if (!list) return previous;
  const items = itemsOn(walked, list);
  if (location.item === undefined) {
    if (items.length <= list.min) return previous;
    return path[path.findIndex((each) => each.location.page === list.id) - 1]?.location ?? null;
  }
  const isFirstPage = previous?.page !== list.id || previous.item !== location.item;
  const isDemanded = items.slice(0, list.min).includes(location.item);
  return isFirstPage && !isDemanded ? { page: list.id } : previous;
}

/** Where a person goes after a page that is now complete: an item's last page leads to its list; null is check answers. */
export function nextAfter(walked: Walk, location: Location): Location | null {
  const index = walked.path.findIndex((each) => samePlace(each.location, location));
  if (index === -1) return walked.frontier;
  const next = walked.path[index + 1]?.location;
  if (location.item !== undefined && next?.item !== location.item) return { page: location.page };
  return next ?? walked.frontier;
}

/** The same, past the pages named by key that were answered elsewhere and are complete: nobody is asked twice. */
export function nextToMeet(walked: Walk, location: Location, answeredElsewhere: readonly string[]): Location | null {
  const next = nextAfter(walked, location);
  if (!next || !answeredElsewhere.includes(pageKey(next))) return next;
  const visit = walked.path.find((each) => samePlace(each.location, next));
  return visit?.state === 'complete' ? nextToMeet(walked, next, answeredElsewhere) : next;
}

function findList(form: FormDefinition, { page }: Location): ListPage | null {
  const found = form.pages.find(({ id }) => id === page);
  return found?.kind === 'list' ? found : null;
}

/** The ids of a list's items on the path, in order. */
function itemsOn({ path }: Walk, list: ListPage): readonly string[] {
  return [...new Set(path.flatMap(({ location: { page, item } }) => (page === list.id && item ? [item] : [])))];
}
