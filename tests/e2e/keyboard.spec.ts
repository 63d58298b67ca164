import { expect, type Locator, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { buttonOn } from '../support/e2e-fill';
import { answersFor, placeAt, wantedItems } from '../support/e2e-place';
import { postedAt, referenceIn } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';

test.describe.configure({ timeout: 120_000 });

const hasFocus = (control: Locator) => control.evaluate((each) => each === document.activeElement);

/** Presses Tab until a control has the focus, which a person must be able to see. */
async function tabTo(page: Page, control: Locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${String(control)} by Tab`);
}

/** Radios are one stop: the arrows move within them, and choose. */
async function choose(page: Page, name: string, value: string) {
  const radios = page.locator(`input[name="${name}"]`);
  const within = () => radios.evaluateAll((all) => all.includes(document.activeElement as HTMLInputElement));
  for (let presses = 0; presses < 80 && !(await within()); presses += 1) await page.keyboard.press('Tab');
  const wanted = page.locator(`input[name="${name}"][value="${value}"]`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 30 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function answerByKeyboard(page: Page) {
  const place = placeAt(page.url());
  if (!place) throw new Error(`not a page of a form: ${page.url()}`);
  const shown = await page.getByRole('link', { name: words('en', 'form:list.change') }).count();
  const answers = answersFor(place, shortAnswers);
  expect(wantedItems(place, shortAnswers)).toBeLessThanOrEqual(1);
  for (const [name, value] of Object.entries(postedAt(place, answers, shown))) {
    const control = page.locator(`[name="${name}"]`).first();
    const type = await control.getAttribute('type');
    for (const each of [value].flat()) {
      if (type === 'radio') await choose(page, name, each);
      else if (type === 'checkbox') {
        await tabTo(page, page.locator(`input[name="${name}"][value="${each}"]`));
        await page.keyboard.press('Space');
      } else {
        await tabTo(page, control);
        await page.keyboard.type(each);
      }
    }
  }
  await tabTo(page, buttonOn(page));
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

test('a request can be made with the keyboard alone @js', async ({ page }) => {
  await page.goto(paths.form('en', 'ask'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words('en', 'site:frame.skip') })).toBeFocused();
  while (!page.url().endsWith('/check-answers')) await answerByKeyboard(page);
  await tabTo(page, page.getByRole('button', { name: words('en', 'form:check.send') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('en', 'form:sent.title'));
  referenceIn(await page.getByRole('main').innerText());
});

test('what has the focus can be seen @js', async ({ page }) => {
  await page.goto(paths.home('en'));
  const stops = await page.locator('a:visible, button:visible').count();
  for (let stop = 0; stop < Math.min(stops, 25); stop += 1) {
    await page.keyboard.press('Tab');
    const marks = await page.evaluate(() => {
      const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, boxShadow, backgroundColor };
    });
    expect(marks.outlineStyle !== 'none' || marks.boxShadow !== 'none', JSON.stringify(marks)).toBe(true);
  }
});
