import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { badInput, goodInput } from '../support/e2e-bad-input';
import { submit } from '../support/e2e-fill';
import { hurry } from '../support/e2e-visitor';
import { directionOf, liveLanguages, words } from '../support/e2e-words';

// Scripts make no difference to what the server answers.
test.describe.configure({ timeout: 120_000 });

const everyWay = {
  ...shortAnswers,
  contactBy: ['phone', 'email', 'letter'],
  phoneNumber: '07700 900123',
  phoneSafe: ['text'],
  emailAddress: 'quetzalia@mailbox.example.org',
  letterAddress: { line1: '17 Peppercorn Mews', line2: null, town: null, postcode: null },
};

/** What the error summary says, with the controls it links to. */
const summaryOf = (page: Page) =>
  page
    .getByRole('alert')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => [(link.getAttribute('href') ?? '').slice(1), link.textContent]));

/** What a control holds: as a person sees it in a box, or whether a choice is made. */
const heldIn = (page: Page, control: string) =>
  page
    .locator(`[name="${control}"]`)
    .evaluateAll((found) =>
      found
        .filter(
          (each) => !(each instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(each.type) || each.checked,
        )
        .map((each) => (each as HTMLInputElement).value),
    );

for (const language of liveLanguages) {
  test(`what cannot be taken is shown again in "${language}", as typed, with what to do @js`, async ({ page }) => {
    await hurry(page.request, paths.form(language, 'ask'), everyWay);
    for (const { name, path, post, issues, isOffered = true } of badInput) {
      await test.step(name, async () => {
        await page.goto(paths.question(language, 'ask', path));
        const status = await submit(page, post);
        expect.soft(status, name).toBe(422);
        const expected = issues.map(([control, key, facts]) => [control, words(language, key, facts)]);
        expect.soft(await summaryOf(page), name).toEqual(expected);
        expect.soft(await page.title(), name).toContain(`${words(language, 'site:title.error')}: `);
        await expect.soft(page.locator('html'), name).toHaveAttribute('dir', directionOf(language));
        for (const [control] of issues) await expect.soft(page.locator(`#${control}`), name).toHaveCount(1);
        for (const [control, typed] of Object.entries(isOffered ? post : {})) {
          expect.soft(await heldIn(page, control), `${name}: ${control}`).toEqual([typed].flat());
        }
      });
    }
  });
}

test('what people write in their own way is taken @js', async ({ page }) => {
  await hurry(page.request, paths.form('en', 'ask'), everyWay);
  for (const { name, path, post, becomes } of goodInput) {
    await test.step(name, async () => {
      await page.goto(paths.question('en', 'ask', path));
      expect.soft(await submit(page, post), name).toBe(200);
      await page.goto(paths.question('en', 'ask', path));
      for (const [control, value] of Object.entries(becomes))
        expect.soft(await heldIn(page, control), name).toEqual([value].flat());
    });
  }
});
