import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { withList } from '~/shortlist/shortlist';
import { audit } from '../support/e2e-audit';
import { liveLanguages, words } from '../support/e2e-words';
import { arrivedMail } from '../support/mailbox';

test.use({ viewport: { width: 375, height: 700 } });

const main = (page: Page) => page.getByRole('main');
const programme = (id: string) => ({ kind: 'programme', id }) as const;

/** The mails that have arrived at an address. */
const mailsTo = async (address: string) =>
  (await arrivedMail()).filter(({ to }) => to?.some((each) => each.address === address));

for (const language of liveLanguages) {
  const says = (key: string, facts?: Record<string, unknown>) => words(language, `support:list.${key}`, facts);
  const nameOf = (id: string) => words(language, `support:of.${id}.name`);
  const showing = (count: number) => says('show', { count, number: new Intl.NumberFormat(language).format(count) });

  test(`a list is made, kept while looking on, made shorter and emptied, in "${language}"`, async ({ page }) => {
    await page.goto(paths.programme(language, 'epec'));
    await page.getByRole('link', { name: says('add') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('title'));
    await expect(main(page).getByRole('link', { name: nameOf('epec'), exact: true })).toBeVisible();
    await page.getByRole('link', { name: says('more') }).click();
    await expect(main(page).getByRole('link', { name: showing(1) })).toBeVisible();
    await page.getByRole('link', { name: nameOf('kooth') }).click();
    await page.getByRole('link', { name: says('add') }).click();
    await expect(
      main(page)
        .getByRole('listitem')
        .filter({ hasText: nameOf('kooth') })
        .first(),
    ).toBeVisible();
    await page.getByRole('link', { name: says('groups') }).click();
    await main(page).locator('.app-group').getByRole('link').first().click();
    await page.getByRole('link', { name: says('add') }).click();
    await expect(main(page).locator('.app-list > li')).toHaveCount(3);
    await page.getByRole('link', { name: says('removeWhat', { name: nameOf('epec') }) }).click();
    await expect(main(page).getByRole('link', { name: nameOf('epec'), exact: true })).toHaveCount(0);
    await page.getByRole('link', { name: says('clear') }).click();
    await expect(main(page)).toContainText(says('empty'));
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`a list is sent to an address once it is said to be safe, in "${language}" @js`, async ({ page }) => {
    const address = `${randomUUID()}@example.org`;
    const list = withList(paths.myList(language), [programme('epec'), programme('family-links')]);
    const response = await page.goto(list);
    expect(response?.headers()['cache-control']).toBe('no-store');
    await audit(page, 'my list');
    await page.getByRole('textbox', { name: says('send.email') }).fill('nobody');
    const send = page.getByRole('button', { name: says('send.button') });
    await send.click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(says('issues.email'));
    await expect(page.getByRole('textbox', { name: says('send.email') })).toHaveValue('nobody');
    await page.getByRole('textbox', { name: says('send.email') }).fill(address);
    await send.click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(says('issues.safe'));
    await audit(page, 'my list with mistakes');
    await page.getByRole('checkbox', { name: says('send.safe') }).check();
    await send.click();
    await expect(main(page)).toContainText(says('send.sent'));
    expect(page.url()).not.toContain('@');
    await expect.poll(async () => (await mailsTo(address)).length, { timeout: 20_000 }).toBe(1);
    const [mail] = await mailsTo(address);
    expect(mail?.text).toContain(`/${language}/support/family-links`);
  });
}

test('odd things on a list are left out and said, and nothing of them is shown', async ({ page }) => {
  const open = (list: string) => page.goto(`${paths.myList('en')}?list=${encodeURIComponent(list)}`);
  await open('programme.epec <script>alert(1)</script> session.gone programme.graded-care-profile');
  await expect(main(page)).toContainText(words('en', 'support:list.gone'));
  await expect(main(page).locator('.app-list > li')).toHaveCount(1);
  expect((await open('x'.repeat(3000)))?.status()).toBe(200);
  await expect(main(page)).toContainText(words('en', 'support:list.empty'));
});

test('on paper a list has its addresses and room for notes, and no form', async ({ page }) => {
  await page.goto(withList(paths.myList('en'), [programme('epec')]));
  await page.emulateMedia({ media: 'print' });
  await expect(main(page)).toContainText('/en/support/epec');
  await expect(page.getByText(words('en', 'support:list.notes'))).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
