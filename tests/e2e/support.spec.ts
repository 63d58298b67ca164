import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { audit } from '../support/e2e-audit';
import { answerPage } from '../support/e2e-fill';
import { staffPage } from '../support/e2e-staff';
import { hurryTo } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

test.use({ viewport: { width: 375, height: 700 } });

const main = (page: Page) => page.getByRole('main');

for (const language of liveLanguages) {
  const says = (key: string, facts?: Record<string, unknown>) => words(language, key, facts);
  const nameOf = (programme: string) => says(`support:of.${programme}.name`);

  test(`help is chosen by stage, need and age, and found, in "${language}"`, async ({ page }) => {
    await page.goto(paths.support(language));
    await page.getByRole('link', { name: says('support:stage.names.0-5') }).click();
    await expect(page).toHaveURL(/\?stage=0-5$/);
    await expect(main(page).getByRole('heading', { name: says('support:stage.hope') })).toBeVisible();
    await page.getByText(says('support:filter.title')).click();
    await page.getByRole('combobox', { name: says('support:filter.need') }).selectOption('sleep');
    await page.getByRole('textbox', { name: says('support:filter.age') }).fill('4');
    await page.getByRole('button', { name: says('support:filter.show') }).click();
    await expect(page).toHaveURL(/stage=0-5.*need=sleep/);
    await expect(main(page).getByRole('link', { name: nameOf('family-drop-in') })).toBeVisible();
    await expect(main(page).getByRole('link', { name: nameOf('targeted-youth') })).toHaveCount(0);
    await page
      .getByRole('link', { name: says('support:filter.remove', { name: says('support:stage.names.0-5') }) })
      .click();
    await expect(page).not.toHaveURL(/stage=/);
    await page.getByRole('link', { name: nameOf('family-resilience') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf('family-resilience'));
    for (const part of ['who', 'what', 'not', 'get'])
      await expect(main(page).getByRole('heading', { name: says(`support:page.${part}`), exact: true })).toBeVisible();
  });

  test(`what nothing fits, and what makes no sense, leads on, in "${language}" @js`, async ({ page }) => {
    const open = (query: string) => page.goto(paths.support(language, query));
    expect((await open('?age=3&stage=11-16'))?.status()).toBe(200);
    await expect(main(page)).toContainText(words(language, 'support:empty.title'));
    await audit(page, 'contradictory choices');
    const hostile = '"><script>alert(1)</script>';
    await open(`?text=${encodeURIComponent(hostile)}`);
    await expect(page.getByRole('textbox', { name: says('support:filter.text') })).toHaveValue(hostile);
    await expect(main(page).locator('script')).toHaveCount(0);
    expect((await open('?page=10000&hub=nowhere&stage=%00'))?.status()).toBe(200);
    await expect(main(page).getByRole('link', { name: nameOf('family-links') })).toBeVisible();
    expect((await open('?age=many'))?.status()).toBe(400);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(says('support:filter.issue'));
    await audit(page, 'a wrong age');
    expect((await page.goto(paths.programme(language, 'nothing')))?.status()).toBe(404);
  });

  test(`families are not shown what only workers ask for, who find it in English, in "${language}"`, async ({
    page,
  }) => {
    const name = words('en', 'support-professional:of.graded-care-profile.name');
    await page.goto(paths.support(language));
    await expect(main(page)).not.toContainText(name);
    await page.getByRole('link', { name: says('support:professionals.link') }).click();
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const marked = page.locator('h1').locator('xpath=ancestor-or-self::*[@lang][1]');
    await expect(marked).toHaveAttribute('lang', 'en');
    await expect(main(page).getByRole('button', { name: says('support:page.ask'), exact: true })).toHaveCount(0);
  });

  test(`a programme is picked on its page and ticked in the form; its wait is said first, in "${language}"`, async ({
    page,
    browser,
  }) => {
    const programme = 'parent-child-mediation';
    const worker = await staffPage(browser, 'hub-manager', 'universal-plus-west');
    await worker.goto(paths.staff.waiting('west'));
    const row = worker.getByRole('group', { name: words('en', `support:of.${programme}.name`) });
    await row.getByRole('button', { name: words('en', 'staff-waiting:weeks', { count: 3 }) }).click();
    await expect(worker.getByRole('alert')).toContainText(words('en', `support:of.${programme}.name`));

    const weeks = says('support:waiting.weeks', { count: 3, number: new Intl.NumberFormat(language).format(3) });
    await expect(async () => {
      await page.goto(paths.programme(language, programme));
      await expect(main(page)).toContainText(weeks, { timeout: 100 });
    }).toPass();
    await page.getByRole('button', { name: says('support:page.ask'), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/form/ask/`));
    const { needs: _, ...before } = shortAnswers;
    await page.goto(
      (await hurryTo(page.request, paths.form(language, 'ask'), { ...before, needs: ['family'] }, 'programmes')).url(),
    );
    await expect(main(page)).toContainText(weeks);
    await expect(
      page.getByRole('checkbox', { name: says('ask:programmes.programmes.options.getting-on') }),
    ).toBeChecked();
    await expect(page.getByRole('checkbox', { name: nameOf(programme) })).toBeChecked();
    await page.getByRole('button', { name: says('form:continue') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('ask:on-your-own.title'));
    await answerPage(page, { afraidAtHome: 'someone' });
  });
}

test('axe finds nothing on the page of waiting times @js', async ({ browser }) => {
  const worker = await staffPage(browser, 'hub-manager', 'universal-plus-west');
  await worker.goto(paths.staff.waiting('south'));
  await audit(worker, 'waiting times');
});

test('pages of the menu are the same for everyone; a word that was typed is kept nowhere', async ({ page }) => {
  const cacheOf = async (address: string) => (await page.goto(address))?.headers()['cache-control'];
  expect(await cacheOf(paths.support('en'))).toBe('public, no-cache');
  expect(await cacheOf(paths.programme('en', 'family-links'))).toBe('public, no-cache');
  expect(await cacheOf(paths.support('en', '?text=ours'))).toBe('no-store');
});
