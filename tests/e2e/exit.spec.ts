import { expect, type Page, test } from '@playwright/test';
import { forms } from '~/forms';
import { sectionWords } from '~/journey/wording';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { draftIdOf, isDraftKept } from '../support/e2e-database';
import { hurry, hurryTo } from '../support/e2e-visitor';
import { wordingIn, words } from '../support/e2e-words';

const says = (key: string) => words('en', key);
const form = paths.form('en', 'ask');
const elsewhere = /^https:\/\/www\.bbc\.co\.uk\//;

async function openName(page: Page) {
  await page.goto((await hurryTo(page.request, form, shortAnswers, 'your-name')).url());
  await page.getByRole('textbox', { name: says('ask:your-name.firstName.label') }).fill('Leocadia');
  return draftIdOf(page.context());
}

/** The page that people leave for is not ours: whether it can be reached from here, or only asked for, they have left. */
async function leaveBy(page: Page, act: () => Promise<void>) {
  const left = page.waitForRequest((request) => request.isNavigationRequest() && elsewhere.test(request.url()));
  await act();
  await left;
  await expect(page).not.toHaveURL(/\/en\//);
}

async function isGone(page: Page, draft: string) {
  const cookies = await page.context().cookies(process.env.E2E_URL ?? '');
  expect(cookies.filter(({ name }) => name === 'portal-form')).toEqual([]);
  expect(await isDraftKept(draft)).toBe(false);
  await page.goto(paths.question('en', 'ask', { page: 'your-name' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('ask:before.title'));
}

test('Exit this page clears what was typed and leads to an everyday page @both', async ({ page }) => {
  const draft = await openName(page);
  await leaveBy(page, () => page.getByRole('button', { name: says('site:exit.name') }).click());
  await isGone(page, draft);
});

test('the hidden link does the same for those who go by keyboard', async ({ page }) => {
  const draft = await openName(page);
  await page.locator('body').press('Tab');
  const link = page.getByRole('link', { name: says('site:exit.name') });
  await link.focus();
  await expect(link).toBeVisible();
  await leaveBy(page, () => link.press('Enter'));
  await isGone(page, draft);
});

test('three presses of Shift leave at once @js', async ({ page }) => {
  const draft = await openName(page);
  await leaveBy(page, async () => {
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
  });
  await isGone(page, draft);
});

test('Shift within a capital letter is no press @js', async ({ page }) => {
  await openName(page);
  for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('ask:your-name.title'));
});

test('the back button shows nothing of the answers after leaving @both', async ({ page }) => {
  const draft = await openName(page);
  await page.goto((await hurryTo(page.request, form, shortAnswers, 'your-link')).url());
  await leaveBy(page, () => page.getByRole('button', { name: says('site:exit.name') }).click());
  expect(await isDraftKept(draft)).toBe(false);
  await page.goBack();
  await expect(page.locator('body')).not.toContainText(/Quetzalia|Leocadia/);
  expect(
    await page
      .getByRole('textbox')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value).join('')),
  ).toBe('');
});

test('no page of a form is kept by caches, and no title says what it is about @js', async ({ request }) => {
  const neutral = new Set(
    ['', 'Error: '].flatMap((prefix) =>
      [...titles].map((title) => `${prefix}${title} – ${says('site:title.product')}`),
    ),
  );
  const check = await hurry(
    request,
    form,
    { ...shortAnswers, contactBy: ['phone'], phoneNumber: '07700 900123', phoneSafe: ['text'], harm: ['afraid'] },
    async (place) => {
      const response = await request.get(paths.question('en', 'ask', place.location));
      expect(response.headers()['cache-control'], place.page.id).toBe('no-store');
      expect(neutral).toContain(/<title>(.*?)<\/title>/.exec(await response.text())?.[1]);
    },
  );
  expect(check.headers()['cache-control']).toBe('no-store');
  const gone = await request.get(paths.gone('en', 'ask'));
  expect([gone.status(), gone.headers()['cache-control']]).toEqual([410, 'no-store']);
  const exit = await request.get(paths.exit('en'), { maxRedirects: 0 });
  expect([exit.status(), exit.headers()['cache-control']]).toEqual([303, 'no-store']);
  expect(exit.headers().location).toMatch(elsewhere);
});

/** A form's titles are those of its sections: none tells an onlooker more than that there is a form. */
const titles = new Set(
  forms.flatMap(({ id, pages }) => pages.map(({ section }) => sectionWords(wordingIn('en', id), section))),
);
