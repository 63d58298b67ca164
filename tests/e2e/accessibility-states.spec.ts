import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers } from '../support/e2e-answers';
import { audit, everyLook } from '../support/e2e-audit';
import { answerPage, goOn, submit } from '../support/e2e-fill';
import { overseer, staffPage } from '../support/e2e-staff';
import { hurry, hurryTo, post, sendInAHurry } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

test.describe.configure({ timeout: 120_000 });

for (const language of liveLanguages) {
  test(`axe finds nothing from check answers to another request, in "${language}" @js`, async ({ page }) => {
    const form = paths.form(language, 'ask');
    const answers = { ...parentAnswers, harm: ['afraid'] };
    const check = await hurry(page.request, form, answers);
    for (const path of ['children', 'adults', 'other-people']) {
      await page.goto(paths.question(language, 'ask', { page: path }));
      await audit(page, `${path} with people`);
    }
    await page.goto(paths.removeItem(language, 'ask', 'children', '2'));
    await audit(page, 'removal', everyLook);
    await page.goto(check.url());
    await audit(page, 'check answers', everyLook);
    expect((await post(page.request, check.url(), {})).status()).toBe(409);
    expect(await submit(page, { revision: 'old' })).toBe(409);
    await audit(page, 'check answers, changed elsewhere');
    await goOn(page);
    await audit(page, 'sent', everyLook);
  });

  test(`axe finds nothing where something is in the way, in "${language}" @js`, async ({ page }) => {
    const story = paths.question(language, 'ask', { page: 'your-words' });
    await hurry(page.request, paths.form(language, 'ask'), shortAnswers);
    await page.goto(story);
    expect(await submit(page, { story: 'x'.repeat(300_000) })).toBe(413);
    await audit(page, 'too much sent');
    await page.goto(story);
    await page.locator('main [name=revision]').evaluate((box: HTMLInputElement) => (box.value = '0'));
    await goOn(page);
    await audit(page, 'changed in another tab');
    await page.goto(paths.gone(language, 'ask'));
    await audit(page, 'gone', everyLook);
  });

  test(`in forced colours every control keeps an edge, in "${language}" @js`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const check = await hurry(page.request, paths.form(language, 'ask'), parentAnswers);
    for (const address of [
      paths.home(language),
      check.url(),
      ...['where', 'your-name', 'contact', 'language'].map((id) => paths.question(language, 'ask', { page: id })),
    ]) {
      await page.goto(address);
      const bare = await page
        .locator('main')
        .locator('.govuk-button, .govuk-input, .govuk-textarea, .govuk-select')
        .evaluateAll((controls) =>
          controls.filter((each) => getComputedStyle(each).borderTopStyle === 'none').map((each) => each.outerHTML),
        );
      expect(bare, address).toEqual([]);
    }
  });
}

test('the error summary takes the focus, and its link leads to the control @js', async ({ page }) => {
  await page.goto((await hurryTo(page.request, paths.form('en', 'ask'), shortAnswers, 'your-name')).url());
  await goOn(page);
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: words('en', 'ask:your-name.lastName.issues.required') }).click();
  await expect(page.getByRole('textbox', { name: words('en', 'ask:your-name.lastName.label') })).toBeFocused();
  await answerPage(page, shortAnswers);
});

test('axe finds nothing on the staff’s pages @js', async ({ page, browser, request }) => {
  const { reference } = await sendInAHurry(request, 'fa', parentAnswers);
  await page.goto(paths.staff.signIn());
  await audit(page, 'sign in', everyLook);
  await goOn(page);
  await audit(page, 'sign in with mistakes');
  await page.goto(paths.staff.first('used'));
  await audit(page, 'a used link');
  const worker = await overseer(browser);
  const shown = [
    paths.staff.home(),
    paths.staff.tray('universal-plus-west'),
    paths.staff.tray('early-help-south'),
    paths.staff.referral(reference),
  ];
  for (const address of [...shown, paths.staff.referral('BF-0000-0000')]) {
    await worker.goto(address);
    await audit(worker, address, everyLook);
  }
  const stranger = await staffPage(browser, 'access-officer', 'universal-plus-south');
  await stranger.goto(paths.staff.referral(reference));
  await audit(stranger, 'forbidden', everyLook);
  await stranger.goto(paths.staff.breakGlass(reference));
  await audit(stranger, 'open with a reason');
  await goOn(stranger);
  await audit(stranger, 'open with a reason, with mistakes');
  await stranger.goto(paths.staff.me());
  await audit(stranger, 'own sign-in');
  const auditor = await staffPage(browser, 'auditor');
  await auditor.goto(paths.staff.audit());
  await audit(auditor, 'the audit');
});
