import { type Browser, expect, type Page, test } from '@playwright/test';
import { ask } from '~/forms/ask';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers } from '../support/e2e-answers';
import { auditAtStop } from '../support/e2e-audit';
import { askDatabase, draftIdOf, isDraftKept } from '../support/e2e-database';
import { goOn } from '../support/e2e-fill';
import { hurry, hurryTo, post } from '../support/e2e-visitor';
import { directionOf, liveLanguages, words } from '../support/e2e-words';
import { mailWith } from '../support/mailbox';

test.describe.configure({ timeout: 90_000 });

const word = 'teapot & kettle';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const codeIn = (text: string) => /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.exec(text)?.[0] ?? '';

/** Saves the form that is open, and gives the code that is shown. */
async function save(page: Page, language: string) {
  const says = (key: string) => words(language, `saving:${key}`);
  await page.getByRole('button', { name: says('save.link') }).click();
  await expect(heading(page)).toHaveText(says('save.title'));
  await page.getByRole('textbox', { name: says('save.word') }).fill(word);
  await goOn(page);
  await expect(heading(page)).toHaveText(says('saved.title'));
  return codeIn(await page.getByRole('main').innerText());
}

async function comeBack(page: Page, language: string, code: string, typed = word) {
  const says = (key: string) => words(language, `saving:${key}`);
  await page.goto(paths.resume(language));
  await page.getByRole('textbox', { name: says('resume.code') }).fill(code);
  await page.getByRole('textbox', { name: says('resume.word') }).fill(typed);
  await goOn(page);
}

async function anotherDevice(browser: Browser, page: Page) {
  const javaScriptEnabled = (await page.evaluate(() => matchMedia('(scripting: enabled)').matches)) || undefined;
  return (await browser.newContext({ ...(javaScriptEnabled === undefined && { javaScriptEnabled: false }) })).newPage();
}

/** Opens the form at a page, with everything before it answered. */
async function openAt(page: Page, language: string, path: string, answers = shortAnswers) {
  await page.goto((await hurryTo(page.request, paths.form(language, 'ask'), answers, path)).url());
}

for (const language of liveLanguages) {
  test(`in "${language}" a form is saved half typed, and goes on on another device @both`, async ({
    page,
    browser,
  }) => {
    await openAt(page, language, 'your-name');
    const firstName = words(language, 'ask:your-name.firstName.label');
    await page.getByRole('textbox', { name: firstName, exact: true }).fill('Leocadia');
    const code = await save(page, language);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    await auditAtStop(page, 'saved');
    await page.reload();
    await expect(page.getByText(code)).toHaveCount(0);

    const other = await anotherDevice(browser, page);
    await comeBack(other, language, code.toLowerCase().replaceAll('-', ' '), 'TEAPOT&KETTLE');
    await expect(heading(other)).toHaveText(words(language, 'saving:back.title'));
    await other.getByRole('button', { name: words(language, 'saving:saved.goOn') }).click();
    await expect(other.getByRole('textbox', { name: firstName, exact: true })).toHaveValue('Leocadia');
    const [cookie] = (await other.context().cookies()).filter(({ name }) => name === 'portal-form');
    expect(cookie?.expires).toBe(-1);
  });

  test(`in "${language}" a wrong word opens nothing, and the owner is told at the next visit @js`, async ({ page }) => {
    const says = (key: string, facts = {}) => words(language, `saving:${key}`, facts);
    await openAt(page, language, 'your-name');
    const code = await save(page, language);
    await page.getByRole('button', { name: says('saved.close') }).click();
    await comeBack(page, language, code, 'saucepan');
    await expect(page.getByRole('alert')).toContainText(says('resume.issues.wrong'));
    await expect(page.getByRole('textbox', { name: says('resume.code') })).toHaveValue(code);
    await expect(page.getByRole('textbox', { name: says('resume.word') })).toHaveValue('');
    await expect(page).toHaveTitle(new RegExp(`^${words(language, 'site:title.error')}`));
    await auditAtStop(page, 'come back, with a wrong word');
    await expect(page.getByRole('link', { name: says('resume.callMe') })).toHaveAttribute(
      'href',
      paths.callMe(language),
    );
    await comeBack(page, language, code);
    await expect(page.getByText(says('back.triedNext'))).toBeVisible();
    await auditAtStop(page, 'come back, after someone tried');
    await page.goto(paths.question(language, 'ask', { page: 'your-name' }));
    await page.getByRole('link', { name: says('tried.see') }).click();
    await page.getByRole('button', { name: says('saved.goOn') }).click();
    await expect(page.getByText(says('tried.notice'))).toHaveCount(0);
    await page.goto(paths.saved(language, 'ask'));
    await expect(page.getByText(says('back.triedNext'))).toHaveCount(0);
  });
}

test('nothing is saved by itself, and what is no word is not taken @js', async ({ page }) => {
  await openAt(page, 'en', 'your-name');
  const [draft] = await askDatabase('select is_saved from draft where id = $1', await draftIdOf(page.context()));
  expect(draft).toEqual({ is_saved: false });
  await page.getByRole('button', { name: words('en', 'saving:save.link') }).click();
  await auditAtStop(page, 'the choice to save');
  const issues = { '': 'required', '14 03 1989': 'digits', abc: 'short' };
  for (const [typed, issue] of Object.entries(issues)) {
    await page.getByRole('textbox', { name: words('en', 'saving:save.word') }).fill(typed);
    await goOn(page);
    await expect(page.getByRole('alert')).toContainText(words('en', `saving:save.issues.${issue}`, { least: 4 }));
  }
  await auditAtStop(page, 'the choice to save, with a mistake');
});

test('the first page of a form can be saved before anything is answered', async ({ page, browser }) => {
  await page.goto(paths.form('en', 'ask'));
  const code = await save(page, 'en');
  const other = await anotherDevice(browser, page);
  await comeBack(other, 'fa', code);
  await expect(heading(other)).toHaveText(words('fa', 'saving:back.title'));
});

test('a code is mailed only where e-mail was said to be safe', async ({ page }, { project }) => {
  const mail = words('en', 'saving:save.mailYes');
  const emailAddress = `save.${project.name}@mailbox.example.org`;
  await openAt(page, 'en', 'until-when', { ...parentAnswers, emailAddress });
  await page.getByRole('button', { name: words('en', 'saving:save.link') }).click();
  await page.getByRole('checkbox', { name: mail }).check();
  await page.getByRole('textbox', { name: words('en', 'saving:save.word') }).fill(word);
  await goOn(page);
  const code = codeIn(await page.getByRole('main').innerText());
  await expect(page.getByText(words('en', 'saving:saved.mailed'))).toBeVisible();
  const arrived = await mailWith(code);
  expect(arrived.to?.map(({ address }) => address)).toEqual([emailAddress]);
  expect(arrived.text).not.toContain('teapot');

  await page.context().clearCookies();
  await openAt(page, 'en', 'your-name');
  await page.getByRole('button', { name: words('en', 'saving:save.link') }).click();
  await expect(page.getByRole('checkbox', { name: mail })).toHaveCount(0);
});

test('a finished form is saved from where it would be sent, and deleted at once where its owner says so @js', async ({
  page,
}) => {
  await page.goto((await hurry(page.request, paths.form('en', 'ask'), shortAnswers)).url());
  await expect(heading(page)).toHaveText(words('en', 'form:check.title'));
  const code = await save(page, 'en');
  const draft = await draftIdOf(page.context());
  await page.getByRole('link', { name: words('en', 'saving:throwAway.link') }).click();
  await auditAtStop(page, 'delete the answers?');
  await page.getByRole('button', { name: words('en', 'saving:throwAway.yes') }).click();
  await expect(heading(page)).toHaveText(words('en', 'saving:cleared.title'));
  expect(await isDraftKept(draft)).toBe(false);
  await comeBack(page, 'en', code);
  await expect(page.getByRole('alert')).toContainText(words('en', 'saving:resume.issues.wrong'));
});

test('Exit this page leaves a saved form to its owner’s code', async ({ page, browser }) => {
  await openAt(page, 'en', 'your-name');
  const code = await save(page, 'en');
  await page.request.get(paths.exit('en'), { maxRedirects: 0 });
  await page.goto(paths.saved('en', 'ask'));
  await expect(heading(page)).toHaveText(words('en', 'ask:before.title'));
  const other = await anotherDevice(browser, page);
  await comeBack(other, 'en', code);
  await expect(heading(other)).toHaveText(words('en', 'saving:back.title'));
});

test('a saved form that nobody touches for half an hour is closed on the device, not deleted @js', async ({ page }) => {
  await openAt(page, 'en', 'your-name');
  const code = await save(page, 'en');
  const draft = await draftIdOf(page.context());
  await askDatabase(`update draft set touched_at = now() - interval '31 minutes' where id = $1`, draft);
  await page.goto(paths.question('en', 'ask', { page: 'your-name' }));
  await expect(heading(page)).toHaveText(words('en', 'saving:gone.title'));
  await auditAtStop(page, 'a saved form that was closed');
  await page.getByRole('button', { name: words('en', 'saving:gone.open') }).click();
  await comeBack(page, 'en', code);
  await expect(heading(page)).toHaveText(words('en', 'saving:back.title'));
});

test('a form that has changed keeps what still fits, asks the rest again, and says so', async ({ page, browser }) => {
  await openAt(page, 'en', 'your-name');
  const code = await save(page, 'en');
  const draft = await draftIdOf(page.context());
  await askDatabase('update draft set form_version = $2 where id = $1', draft, ask.version - 1);
  const other = await anotherDevice(browser, page);
  await comeBack(other, 'en', code);
  await expect(other.getByText(words('en', 'saving:back.changed'))).toBeVisible();
  await other.getByRole('button', { name: words('en', 'saving:saved.goOn') }).click();
  await expect(heading(other)).toHaveText(words('en', 'ask:your-name.title'));
  await other.goto(paths.saved('en', 'ask'));
  await expect(other.getByText(words('en', 'saving:back.changed'))).toHaveCount(0);
});

test('of two devices on one form the one that saw an older page is told', async ({ page, browser }) => {
  await openAt(page, 'en', 'your-name');
  const code = await save(page, 'en');
  const other = await anotherDevice(browser, page);
  await comeBack(other, 'en', code);
  await other.getByRole('button', { name: words('en', 'saving:saved.goOn') }).click();
  await page.goto(paths.question('en', 'ask', { page: 'your-name' }));
  for (const [device, name] of [
    [other, 'Ottoline'],
    [page, 'Leocadia'],
  ] as const) {
    await device.getByRole('textbox', { name: words('en', 'ask:your-name.firstName.label') }).fill(name);
    await device.getByRole('textbox', { name: words('en', 'ask:your-name.lastName.label') }).fill('Test');
    await goOn(device);
  }
  await expect(page.getByText(words('en', 'form:notices.stale'))).toBeVisible();
});

test('resume answers a post without a code or a word, and one that is no form, with its page', async ({ request }) => {
  expect((await post(request, paths.resume('en'), {})).status()).toBe(422);
  expect((await post(request, paths.resume('fa'), { code: 'x', word: 'y' })).status()).toBe(422);
  expect((await request.get(paths.resume('en'))).headers()['cache-control']).toBe('no-store');
});
