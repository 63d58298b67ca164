import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { Answers } from '~/journey/answers';
import { prefill } from '~/journey/prefill';
import { answersFor, placeAt, wantedItems, type Place } from './e2e-place';

type Post = Readonly<Record<string, string | readonly string[]>>;

/** Posts a form's fields as a browser without scripts would, and follows where it leads. */
export function post(
  request: APIRequestContext,
  url: string,
  fields: Post,
  options: { maxRedirects?: number; headers?: Record<string, string> } = {},
) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) [value].flat().forEach((each) => body.append(name, each));
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...options.headers };
  return request.post(url, { ...options, data: body.toString(), headers });
}

/** The revision a page was made from, as its hidden field has it. */
export const revisionIn = (html: string): string => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';

/** What is posted at a place: the answers, or whether there is another to add. */
export function postedAt(place: Place, answers: Answers, shownItems: number): Post {
  if (place.page.kind === 'question') return prefill(place.page.fields, answersFor(place, answers));
  if (place.page.kind === 'list') return { another: shownItems < wantedItems(place, answers) ? 'yes' : 'no' };
  return {};
}

/**
 * Fills the form without a browser (its cookies are the request's), quickly, from wherever the person is up to check
 * answers. `visit` is called at each page before it is answered; where it gives true the walk ends there.
 */
export async function hurry(
  request: APIRequestContext,
  start: string,
  answers: Answers,
  visit: (place: Place, revision: string) => Promise<unknown> | boolean = () => false,
): Promise<APIResponse> {
  let response = await request.get(start);
  for (let pages = 0; pages < 120; pages += 1) {
    const html = await response.text();
    const place = placeAt(response.url());
    if (!place || place.page.kind === 'end') return response;
    const visited = visit(place, revisionIn(html));
    if ((await visited) === true) return response;
    // A visit may have posted to the page, and so moved the draft on.
    const page = visited instanceof Promise ? await (await request.get(response.url())).text() : html;
    const shownItems = page.match(/class="govuk-summary-list__row"/g)?.length ?? 0;
    response = await post(request, response.url(), {
      ...postedAt(place, answers, shownItems),
      revision: revisionIn(page),
    });
  }
  throw new Error('the form does not end');
}

/** Comes to a page of the form by answering all before it. */
export function hurryTo(request: APIRequestContext, start: string, answers: Answers, path: string) {
  return hurry(
    request,
    start,
    answers,
    ({ location: { page, item, itemPage } }) => [page, item, itemPage].filter(Boolean).join('/') === path,
  );
}

/** Fills in the whole form and sends it. Gives the sent page. */
export async function sendInAHurry(
  request: APIRequestContext,
  language: string,
  answers: Answers,
): Promise<{ html: string; reference: string }> {
  const check = await hurry(request, `/${language}/form/ask`, answers);
  const sent = await post(request, check.url(), { revision: revisionIn(await check.text()) });
  const html = await sent.text();
  return { html, reference: referenceIn(html) };
}

export function referenceIn(text: string): string {
  const found = /BF-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
  if (!found) throw new Error('no reference on the page');
  return found;
}
