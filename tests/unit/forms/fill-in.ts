import { answersAt, withValues } from '~/drafts/amend';
import { emptyContent, type DraftContent } from '~/drafts/draft-content';
import { ask } from '~/forms/ask';
import { accept } from '~/journey/accept';
import type { Answer, Answers, Posted } from '~/journey/answers';
import { everyField, offeredOptions } from '~/journey/asked-fields';
import type { Field } from '~/journey/field';
import { kindOf } from '~/journey/fields';
import type { FormDefinition, Visit, Walk } from '~/journey/form';
import { pageKey } from '~/journey/navigate';
import { seenId, storedList, walk } from '~/journey/walk';
import { context } from './real-catchment';

/** What to post to a field, given the values it offers. */
export type Choose = (field: Field, offered: readonly string[]) => Posted;

const mostSteps = 400;

export const walkAsk = (answers: Answers): Walk => walk(ask, answers, context);

/** Fills a form in page by page, as a person does who answers whatever is asked next; stops at an end page. */
export function fillIn(
  choose: Choose,
  language = 'en',
  form: FormDefinition = ask,
): { content: DraftContent; walked: Walk; steps: number } {
  let content = emptyContent;
  for (let steps = 0; steps < mostSteps; steps++) {
    const walked = walk(form, content.answers, context);
    const last = walked.path.at(-1);
    if (!walked.frontier || last?.page.kind === 'end') return { content, walked, steps };
    if (last) content = answer(form, content, walked, last, choose, language);
  }
  throw new Error(`the form was not filled in after ${String(mostSteps)} steps`);
}

function answer(
  form: FormDefinition,
  content: DraftContent,
  walked: Walk,
  visit: Visit,
  choose: Choose,
  language: string,
): DraftContent {
  const { page, location } = visit;
  const parent = form.pages.find(({ id }) => id === location.page);
  const list = parent?.kind === 'list' ? parent : null;
  if (page.kind === 'list') {
    const done = { ...storedList(content.answers[page.list]), isDone: true };
    return withValues(content, location, null, { [page.list]: done }, language);
  }
  if (page.kind !== 'question') return withValues(content, location, null, { [seenId(page.id)]: true }, language);
  const view = list ? { ...walked.answers, ...answersAt(content, list, location) } : walked.answers;
  const values = (field: Field) => offeredOptions(field, view).map(({ value }) => value);
  const posted = everyField(page.fields).reduce<Posted>(
    (all, field) => ({ ...all, ...choose(field, values(field)) }),
    {},
  );
  const taken = accept(page.fields, posted, view, context);
  if (!taken.ok) throw new Error(`${pageKey(location)}: ${JSON.stringify(taken.issues)}`);
  return withValues(content, location, list, taken.values, language);
}

/** Answers as given, else the first that will do: what may be skipped is skipped. */
export const choosing =
  (given: Answers): Choose =>
  (field, offered) => {
    const own = given[field.id];
    if (own !== undefined && own !== null) return kindOf(field).post(field, own);
    return field.isOptional ? {} : kindOf(field).post(field, usual(field, offered));
  };

function usual(field: Field, offered: readonly string[]): Answer {
  switch (field.kind) {
    case 'radios':
    case 'select':
      return offered[0] ?? '';
    case 'checkboxes':
      return offered.slice(0, 1);
    case 'known':
      return 'yes';
    case 'date':
      return { born: '2016-05-01', due: '2027-01-19', 'from-today': '2026-12-24' }[field.range];
    case 'nhsNumber':
      return '999 000 0018';
    case 'upn':
      return 'H302999925001';
    case 'number':
      return field.max;
    case 'email':
      return 'test@example.org';
    case 'phone':
      return '07700 900123';
    case 'postcode':
      return 'NW9 5AB';
    case 'address':
      return { line1: '1 Test Street', line2: null, town: null, postcode: null };
    default:
      return 'Test';
  }
}

/** The form filled in with these answers and the usual ones. */
export const fillInWith = (given: Answers, language?: string, form?: FormDefinition) =>
  fillIn(choosing(given), language, form);

/** The ids of the pages met on the way, those of people's own among them. */
export const pagesFor = (given: Answers): readonly string[] => fillInWith(given).walked.path.map(({ page }) => page.id);

/** The end page the form stops at; null where it can be sent. */
export const endsAt = (given: Answers): string | null => fillInWith(given).walked.frontier?.page ?? null;
