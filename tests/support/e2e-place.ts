import { forms } from '~/forms';
import type { Answers } from '~/journey/answers';
import type { FormDefinition, Location, Page } from '~/journey/form';
import { findPage } from '~/journey/navigate';
import { storedList } from '~/journey/walk';

export interface Place {
  form: FormDefinition;
  language: string;
  location: Location;
  page: Page;
}

/** The page of a form that an address shows; null where it is none (check answers, sent, ...). */
export function placeAt(url: string): Place | null {
  const [, language = '', , id, page = '', item, itemPage] = new URL(url).pathname.split('/');
  const form = forms.find((each) => each.id === id);
  const location = { page, ...(item && { item }), ...(itemPage && { itemPage }) };
  const found = form && findPage(form, location);
  return form && found ? { form, language, location, page: found } : null;
}

/** What a person answers at a place: the form's answers, or those of the item they have come to. */
export function answersFor({ form, location }: Place, answers: Answers): Answers {
  if (location.item === undefined) return answers;
  const list = form.pages.find(({ id }) => id === location.page);
  const items = list?.kind === 'list' ? storedList(answers[list.list]).items : [];
  return { ...answers, ...items[Number(location.item) - 1]?.answers };
}

/** How many items a person wants on a list. */
export function wantedItems({ page }: Place, answers: Answers): number {
  return page.kind === 'list' ? storedList(answers[page.list]).items.length : 0;
}
