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

/** The visit of a location, where it is on the path or is the first page of an item being added. */
export function findVisit(form: FormDefinition, walked: Walk, stored: Answers, location: Location): Visit | null {
  const visit = walked.path.find((each) => samePlace(each.location, location));
  if (visit || location.item === undefined) return visit ?? null;
  const list = form.pages.find(({ id }) => id === location.page);
  if (list?.kind !== 'list' || !walked.path.some(({ location: { page } }) => page === list.id)) return null;
  const isNew = location.item === nextItemId(storedList(stored[list.list]));
  const hasRoom = storedList(stored[list.list]).items.length < list.max;
  const page = list.pages[0];
  if (!isNew || !hasRoom || !page || page.id !== location.itemPage) return null;
  return { location, page, state: 'incomplete' };
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

/** The page before: for the first page of a later item, the list it belongs to; null at the very start. */
export function backFrom(walked: Walk, location: Location): Location | null {
  const index = walked.path.findIndex((each) => samePlace(each.location, location));
  const previous = index === -1 ? undefined : walked.path[index - 1];
  if (location.item !== undefined && previous?.location.item !== location.item) {
    const isLater = index === -1 || previous?.location.page === location.page;
    if (isLater) return { page: location.page };
  }
  return previous?.location ?? null;
}

/** Where a person goes after a page that is now complete: an item's last page leads to its list; null is check answers. */
export function nextAfter(walked: Walk, location: Location): Location | null {
  const index = walked.path.findIndex((each) => samePlace(each.location, location));
  const next = walked.path[index + 1]?.location;
  if (location.item !== undefined && next?.item !== location.item) return { page: location.page };
  return next ?? walked.frontier;
}
