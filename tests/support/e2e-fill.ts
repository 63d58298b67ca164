import { expect, type Locator, type Page } from '@playwright/test';
import type { Answers } from '~/journey/answers';
import { revealedFields } from '~/journey/asked-fields';
import { kindOf } from '~/journey/fields';
import type { Field } from '~/journey/field';
import type { QuestionPage } from '~/journey/form';
import { isSole, optionWords, pageWords, questionWords, type Wording } from '~/journey/wording';
import { answersFor, placeAt, wantedItems } from './e2e-place';
import { wordingIn, words } from './e2e-words';

/** Fills the form in a browser as a person does, finding each question by its words, up to check answers or `until`. */
export async function fillForm(page: Page, answers: Answers, until = 'check-answers') {
  for (let pages = 0; pages < 120; pages += 1) {
    if (new URL(page.url()).pathname.split('/').includes(until)) return;
    await answerPage(page, answers);
  }
  throw new Error(`never came to ${until}`);
}

/** Answers the page that is open and goes on. */
export async function answerPage(page: Page, answers: Answers) {
  const place = placeAt(page.url());
  if (!place) throw new Error(`not a page of a form: ${page.url()}`);
  const { form, language } = place;
  const wording = wordingIn(language, form.id, form.voice?.(answers));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageWords(wording, place.page, 'title'));
  if (place.page.kind === 'question') await fillQuestions(page, wording, place.page, answersFor(place, answers));
  if (place.page.kind === 'list') {
    const shown = await page.getByRole('link', { name: words(language, 'form:list.change') }).count();
    const choice = shown < wantedItems(place, answers) ? 'yes' : 'no';
    await page.getByRole('radio', { name: pageWords(wording, place.page, choice), exact: true }).check();
  }
  await goOn(page);
}

/** The page's one button that goes on; another way that it may offer is a second choice. */
export const buttonOn = (page: Page) => page.getByRole('main').locator('button:not(.govuk-button--secondary)').last();

export async function goOn(page: Page) {
  await buttonOn(page).click();
}

export async function fillQuestions(page: Page, wording: Wording, asked: QuestionPage, answers: Answers) {
  for (const field of asked.fields) await fillField(page.getByRole('main'), wording, asked, field, answers);
}

/** The words a question goes by on its page. */
export function nameOf(wording: Wording, page: QuestionPage, field: Field): string {
  const question = questionWords(wording, page, field);
  return field.isOptional && !isSole(page, field)
    ? `${question} ${words(wording.language, 'form:optional')}`
    : question;
}

async function fillField(within: Locator, wording: Wording, page: QuestionPage, field: Field, answers: Answers) {
  const answer = answers[field.id];
  if (answer === undefined || answer === null) return;
  const typed = kindOf(field).post(field, answer);
  const values = typed[field.id] ?? [];
  const name = nameOf(wording, page, field);
  const group = within.getByRole('group', { name, exact: true });
  const wordsOf = (value = '') => optionWords(wording, page, field, value);
  if (field.kind === 'radios' || field.kind === 'known' || field.kind === 'checkboxes') {
    const role = field.kind === 'checkboxes' ? 'checkbox' : 'radio';
    for (const value of values) await group.getByRole(role, { name: wordsOf(value), exact: true }).check();
    for (const each of revealedFields(field, answer, answers)) await fillField(group, wording, page, each, answers);
  } else if (field.kind === 'select') {
    await within.getByRole('combobox', { name, exact: true }).selectOption({ label: wordsOf(values[0]) });
  } else if (field.kind === 'date' || field.kind === 'address') {
    const parts = field.kind === 'date' ? 'site:date' : 'form:address';
    for (const [control, [value = '']] of Object.entries(typed)) {
      const part = words(wording.language, `${parts}.${control.slice(field.id.length + 1)}`);
      await group.getByRole('textbox', { name: part, exact: true }).fill(value);
    }
  } else {
    await within.getByRole('textbox', { name, exact: true }).fill(values[0] ?? '');
  }
}

/** Sends the page's form with these fields instead of its own, as a browser does that was tampered with. Gives the status. */
export async function submit(
  page: Page,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<number> {
  const answered = page.waitForResponse(
    (response) => response.request().isNavigationRequest() && response.status() !== 303,
  );
  const loaded = page.waitForEvent('load');
  await page.evaluate(
    (entries) => {
      const own = document.querySelector<HTMLFormElement>('main form');
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: own?.action ?? '' });
      const revision = own?.querySelector<HTMLInputElement>('input[name=revision]')?.value ?? '';
      for (const [name, value] of [...entries, ['revision', revision]]) {
        const box = document.createElement('textarea');
        Object.assign(box, { name, value });
        form.append(box);
      }
      document.body.append(form);
      form.submit();
    },
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  );
  await loaded;
  return (await answered).status();
}
