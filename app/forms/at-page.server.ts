import { answersAt } from '~/drafts/amend';
import { emptyContent } from '~/drafts/draft-content';
import type { Answers } from '~/journey/answers';
import type { ListPage, Location, Page } from '~/journey/form';
import { findPage } from '~/journey/navigate';
import { openForm, type OpenForm } from './open-form.server';

/** A request to a page of a form, as a route hands it on. */
export interface PageRequest {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
}

export interface AtPage extends OpenForm {
  location: Location;
  page: Page;
  /** The list, where the page is one item's or the list's own. */
  list: ListPage | null;
  /** The person is putting right an answer and wants to get back to check answers. */
  isChanging: boolean;
}

/** Throws a 404 response for a page the form does not have. */
export async function atPage({ request, params }: PageRequest): Promise<AtPage> {
  const opened = await openForm(request, params);
  const { page: id = '', item, itemPage } = params;
  const location = { page: id, ...(item !== undefined && { item }), ...(itemPage !== undefined && { itemPage }) };
  const page = findPage(opened.form, location);
  if (!page) throw new Response(null, { status: 404 });
  const parent = opened.form.pages.find((each) => each.id === id);
  const isChanging = new URL(request.url).searchParams.has('change');
  return { ...opened, location, page, list: parent?.kind === 'list' ? parent : null, isChanging };
}

/** The answers that a page's options depend on: those that count and, on a page of an item, the item's own. */
export function answersBefore({ walked, draft, list, location }: AtPage): Answers {
  if (location.item === undefined) return walked.answers;
  return { ...walked.answers, ...answersAt(draft?.content ?? emptyContent, list, location) };
}
