import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { childOf, listOf, shortAnswers } from '../support/e2e-answers';
import { askDatabase } from '../support/e2e-database';
import { answerPage, goOn } from '../support/e2e-fill';
import { findInTray, overseer } from '../support/e2e-staff';
import { hurry, hurryTo, post, referenceIn, revisionIn, sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';

const says = (key: string, facts?: Record<string, unknown>) => words('en', key, facts);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const checkTitle = says('form:check.title');
const form = paths.form('en', 'ask');

/** Opens check answers of a form that is filled in. */
async function openCheck(page: Page, answers = shortAnswers) {
  await page.goto((await hurry(page.request, form, answers)).url());
  await expect(title(page)).toHaveText(checkTitle);
}

const change = (page: Page, question: string) =>
  page
    .getByRole('link', { name: `${says('form:check.change')} ${question}`, exact: false })
    .first()
    .click();

test('an answer changed from check answers asks what is newly needed, and only that @both', async ({
  page,
  browser,
}) => {
  await openCheck(page);
  await change(page, says('ask:contact.title'));
  await page.getByRole('checkbox', { name: says('ask:contact.contactBy.options.i-will-come') }).uncheck();
  const byPhone = { ...shortAnswers, contactBy: ['phone'], phoneNumber: '07700 900123', phoneSafe: ['text'] };
  await answerPage(page, byPhone);
  const asked: (string | null)[] = [];
  while (page.url().includes('?change')) {
    asked.push(await title(page).textContent());
    await answerPage(page, byPhone);
  }
  expect(asked).toEqual(['phone-use', 'phone-care', 'contact-times'].map((id) => says(`ask:${id}.title`)));
  await expect(title(page)).toHaveText(checkTitle);
  await expect(page.getByRole('main')).toContainText('07700 900123');

  await change(page, says('ask:contact.title'));
  await page.getByRole('checkbox', { name: says('ask:contact.contactBy.options.phone'), exact: true }).uncheck();
  await page.getByRole('checkbox', { name: says('ask:contact.contactBy.options.i-will-come') }).check();
  await goOn(page);
  await expect(page.getByRole('main')).not.toContainText('07700 900123');
  await goOn(page);
  const reference = referenceIn(await page.getByRole('main').innerText());
  const worker = await overseer(browser);
  const row = await findInTray(worker, 'universal-plus-west', reference);
  await row.getByRole('link', { name: reference }).click();
  await expect(worker.getByRole('main')).toContainText(says('staff:referral.contact.heading'));
  await expect(worker.getByRole('main')).not.toContainText(/900\s?123/);
});

test('people on a list can be added, changed and removed @both', async ({ page }) => {
  await hurryTo(page.request, form, shortAnswers, 'needs');
  await page.goto(paths.question('en', 'ask', { page: 'children' }));
  await page.getByRole('radio', { name: says('ask:children.yes') }).check();
  await goOn(page);
  await expect(page.getByText(says('ask:children.item', { number: 2 }))).toBeVisible();
  const both = { ...shortAnswers, children: listOf(childOf(), childOf({ childFirstName: 'Ottoline' })) };
  while (!page.url().endsWith('/children')) await answerPage(page, both);
  await expect(page.getByRole('main')).toContainText('Ottoline Wolstenholme');

  await page.getByRole('link', { name: `${says('form:list.change')} Ottoline Wolstenholme` }).click();
  await goOn(page);
  await expect(page.getByRole('textbox', { name: says('ask:child-name.childFirstName.label') })).toHaveValue(
    'Ottoline',
  );
  await page.getByRole('textbox', { name: says('ask:child-name.childFirstName.label') }).fill('Drusilla');
  await goOn(page);
  await page.goto(paths.question('en', 'ask', { page: 'children' }));
  await expect(page.getByRole('main')).toContainText('Drusilla');
  await expect(page.getByRole('main')).not.toContainText('Ottoline');

  await page.getByRole('link', { name: `${says('form:list.remove')} Drusilla Wolstenholme` }).click();
  await expect(title(page)).toHaveText(says('ask:children.remove'));
  await page.getByRole('button', { name: says('form:list.removeYes') }).click();
  await expect(page.getByRole('main')).not.toContainText('Drusilla');
  await expect(page.getByRole('link', { name: says('form:list.remove') })).toHaveCount(0);
});

test('the back button shows the answer given, and going on again keeps it @both', async ({ page }) => {
  await page.goto((await hurryTo(page.request, form, shortAnswers, 'your-name')).url());
  await answerPage(page, shortAnswers);
  await expect(title(page)).toHaveText(says('ask:your-link.title'));
  await page.goBack();
  await page.getByRole('textbox', { name: says('ask:your-name.firstName.label') }).fill('Leocadia');
  await goOn(page);
  if (await page.getByText(says('form:notices.stale')).isVisible()) await goOn(page);
  await page.getByRole('link', { name: says('site:frame.back'), exact: true }).click();
  await expect(page.getByRole('textbox', { name: says('ask:your-name.firstName.label') })).toHaveValue('Leocadia');
});

test('an old bookmark leads to where the person can go on', async ({ page }) => {
  await page.goto(paths.question('en', 'ask', { page: 'agree-share' }));
  await expect(title(page)).toHaveText(says('ask:before.title'));
  await hurryTo(page.request, form, shortAnswers, 'your-name');
  for (const path of [
    paths.question('en', 'ask', { page: 'agree-share' }),
    paths.checkAnswers('en', 'ask'),
    paths.sent('en', 'ask'),
    form,
  ]) {
    await page.goto(path);
    await expect(title(page)).toHaveText(says('ask:your-name.title'));
  }
  await page.goto(paths.question('en', 'ask', { page: 'children', item: '7', itemPage: 'child-birth' }));
  await expect(title(page)).toHaveText(says('ask:your-name.title'));
});

test('a second tab that is behind is told, keeps its words, and can then save them @both', async ({
  page,
  context,
}) => {
  const first = (await hurryTo(page.request, form, shortAnswers, 'your-words')).url();
  await page.goto(first);
  const second = await context.newPage();
  await second.goto(first);
  await page.getByRole('textbox').fill('From the first tab.');
  await goOn(page);
  await expect(title(page)).toHaveText(says('ask:programmes.title'));

  await second.getByRole('textbox').fill('From the second tab.');
  const [answer] = await Promise.all([
    second.waitForResponse((response) => response.request().method() === 'POST'),
    goOn(second),
  ]);
  expect(answer.status()).toBe(409);
  await expect(second.getByText(says('form:notices.stale'))).toBeVisible();
  await expect(second.getByRole('textbox')).toHaveValue('From the second tab.');
  await goOn(second);
  await expect(title(second)).toHaveText(says('ask:programmes.title'));
  await page.goto(first);
  await expect(page.getByRole('textbox')).toHaveValue('From the second tab.');
});

test('pressing Send twice sends once, and the second press shows the same reference', async ({ page }) => {
  const check = await hurry(page.request, form, { ...shortAnswers, firstName: 'Twicepressed' });
  const revision = revisionIn(await check.text());
  const [one, two] = await Promise.all([
    post(page.request, check.url(), { revision }),
    post(page.request, check.url(), { revision }),
  ]);
  const reference = referenceIn(await one.text());
  expect(referenceIn(await two.text())).toBe(reference);
  await page.goto(paths.checkAnswers('en', 'ask'));
  await expect(page.getByRole('main')).toContainText(reference);
  const sent = await askDatabase('select 1 from draft where sent_reference = $1', reference);
  expect(sent).toHaveLength(1);
  const late = await post(page.request, paths.question('en', 'ask', { page: 'your-name' }), {
    firstName: 'Later',
    lastName: 'On',
    revision,
  });
  expect(referenceIn(await late.text())).toBe(reference);
});

test('a person double clicks Send and has one reference @js', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: says('form:check.send') }).dblclick();
  await expect(title(page)).toHaveText(says('form:sent.title'));
  const reference = referenceIn(await page.getByRole('main').innerText());
  await page.goBack();
  await page.goto(form);
  expect(referenceIn(await page.getByRole('main').innerText())).toBe(reference);
});

test('after sending, another request can be started on the same device', async ({ page }) => {
  await sendInAHurry(page.request, 'en', shortAnswers);
  await page.goto(form);
  await page.getByRole('button', { name: says('form:sent.another') }).click();
  await expect(title(page)).toHaveText(says('ask:before.title'));
});

test('the language can be changed on any page, and what was typed is still there', async ({ page }) => {
  await page.goto((await hurryTo(page.request, form, shortAnswers, 'your-name')).url());
  await page.getByRole('textbox', { name: says('ask:your-name.firstName.label') }).fill('Leocadia');
  await page
    .getByRole('navigation', { name: says('site:frame.languages') })
    .getByRole('button', { name: 'فارسی' })
    .click();
  await expect(title(page)).toHaveText(words('fa', 'ask:your-name.title'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(
    page.getByRole('textbox', { name: words('fa', 'ask:your-name.firstName.label'), exact: true }),
  ).toHaveValue('Leocadia');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('textbox', { name: says('ask:your-name.firstName.label') })).toHaveValue('Leocadia');
});
