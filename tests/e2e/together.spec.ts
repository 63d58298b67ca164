import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { childOf, listOf } from '../support/e2e-answers';
import { audit, everyLook } from '../support/e2e-audit';
import { fillForm, goOn } from '../support/e2e-fill';
import { askingSchool } from '../support/e2e-professionals';
import { overseer } from '../support/e2e-staff';
import { sendInAHurry } from '../support/e2e-visitor';
import { directionOf, words } from '../support/e2e-words';

test.describe.configure({ timeout: 180_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const says = (key: string, facts = {}) => words('en', `tracking-professional:together.${key}`, facts);
const told = {
  ...askingSchool,
  familyTold: 'yes',
  notToldWhy: null,
  toldCheck: null,
  story: 'Zuleika sleeps in class',
  childWords: 'Mum cries',
};
const own = {
  corrections: 'او هشت ساله است',
  goingWell: 'او می‌خندد',
  harm: ['none'],
  contactBy: ['phone'],
  phoneNumber: '07700 900789',
  phoneSafe: ['call'],
  agreesHelp: 'yes',
  agreesShare: 'no',
};

/** Makes a link on its page, as a school does; gives its address. */
async function makeLink(page: Page, language: string): Promise<string> {
  await page.getByRole('combobox', { name: says('to') }).selectOption(language);
  await page.getByRole('textbox', { name: says('word') }).fill('Blue teapot');
  await goOn(page);
  await expect(page.getByRole('img', { name: says('qr') })).toBeVisible();
  return page.getByText('/together?code=').innerText();
}

async function open(page: Page, link: string, language: string, word = 'blue TEAPOT') {
  await page.goto(link);
  await page.getByRole('textbox', { name: words(language, 'family-part:enter.word') }).fill(word);
  await goOn(page);
}

test('a family completes its part in Persian, without JavaScript, by a link that a school made @js', async ({
  page,
  browser,
}) => {
  const { reference } = await sendInAHurry(page.request, 'en', told);
  await page.goto(paths.sent('en', 'ask'));
  await page.getByRole('button', { name: says('offer') }).click();
  const link = await makeLink(page, 'fa');
  expect(link).toContain('/fa/together?code=');
  await page.reload();
  await expect(page.getByText('/together?code=')).toHaveCount(0);

  const family = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await open(family, link, 'fa', 'kettle');
  await expect(family.getByRole('alert')).toContainText(words('fa', 'family-part:issues.wrong'));
  await family.getByRole('textbox').fill('blue TEAPOT');
  await goOn(family);
  await expect(family.locator('html')).toHaveAttribute('dir', directionOf('fa'));
  expect(family.url()).not.toContain('code');
  await goOn(family);
  await goOn(family);
  const shown = await family.getByRole('main').innerText();
  expect(shown).toContain(told.story);
  for (const secret of [told.childWords, '020 7946 0123', 'lead@thistledown.example.org'])
    expect(shown).not.toContain(secret);
  await fillForm(family, own);
  await expect(family.getByText(words('fa', 'family-part:sendLead'))).toBeVisible();
  await goOn(family);
  await expect(heading(family)).toHaveText(words('fa', 'family-part:sent.title'));
  await open(family, link, 'fa');
  await expect(heading(family)).toHaveText(words('fa', 'family-part:over.title'));

  await page.reload();
  await expect(page.getByText(says('unseen'))).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(/هشت|900789/);
  const worker = await overseer(browser);
  await worker.goto(paths.staff.referral(reference));
  const part = worker.getByRole('region', { name: words('en', 'staff-together:heading') });
  await expect(part).toContainText(own.corrections);
  await expect(worker.getByText(words('en', 'staff-acts:todo.confirm-agreement'))).toBeVisible();
  await audit(worker, 'a request with the family’s part');
});

test('axe finds nothing where a request is completed together @js', async ({ page, browser }) => {
  // Of sixteen, who agrees for themself: the part asks who fills it in, and is spoken to as a young person.
  const children = listOf(childOf({ childBirth: 'age', childAge: 16 }));
  await sendInAHurry(page.request, 'en', { ...told, children });
  await page.goto(paths.sent('en', 'ask'));
  await audit(page, 'sent by a school');
  await page.getByRole('button', { name: says('offer') }).click();
  await audit(page, 'making a link', everyLook);
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText(says('issues.required'));
  await audit(page, 'making a link with mistakes');
  const link = await makeLink(page, 'en');
  await audit(page, 'the link', everyLook);
  const family = await (await browser.newContext()).newPage();
  await family.goto(link);
  await audit(family, 'opening the link', everyLook);
  await family.getByRole('textbox').fill('kettle');
  await goOn(family);
  await audit(family, 'opening the link with mistakes');
  await family.getByRole('textbox').fill('Blue teapot');
  await goOn(family);
  for (const what of ['before', 'this-device', 'whose-part', 'what-was-written', 'corrections']) {
    await audit(family, what);
    if (what === 'whose-part') await family.getByRole('radio').first().check();
    await goOn(family);
  }
  await fillForm(family, { ...own, whoAsks: 'young-person' });
  await expect(family.getByText(words('en', 'together:parents.title'), { exact: true })).toBeVisible();
  await goOn(family);
  await audit(family, 'sent');
  await family.goto(link);
  await family.getByRole('textbox').fill('Blue teapot');
  await goOn(family);
  await audit(family, 'a link that is used');
});
