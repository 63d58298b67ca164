import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { audit } from '../support/e2e-audit';
import { staffPage } from '../support/e2e-staff';
import { words } from '../support/e2e-words';

const says = (key: string, facts?: Record<string, string>) => words('en', `staff:catchment.${key}`, facts);
const hub = (id: string) => words('en', `staff:hubs.${id}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const answerOf = async (page: Page, postcode: string) =>
  (await (await page.request.get(`/api/hubs?${new URLSearchParams({ postcode }).toString()}`)).json()) as {
    hub: string;
  };

test('a content editor puts a postcode right, and takes it back', async ({ page, browser, javaScriptEnabled }) => {
  // A postcode of its own for each way the tests run: they share one portal.
  const postcode = javaScriptEnabled ? 'HA8 9ZY' : 'HA8 9ZX';
  const editor = await staffPage(browser, 'content-editor');
  await editor.goto(paths.staff.home());
  await editor.getByRole('link', { name: words('en', 'staff-access:links.catchment') }).click();
  await expect(heading(editor)).toHaveText(says('title'));
  await editor.getByRole('textbox', { name: says('lookUp') }).fill(postcode.toLowerCase());
  await editor.getByRole('button', { name: says('lookUpButton') }).click();
  await expect(editor.getByText(says('why.new', { sector: 'HA8 9' }))).toBeVisible();

  await editor.getByRole('button', { name: says('correct.button') }).click();
  for (const field of ['target', 'value', 'reason']) {
    await expect(editor.getByRole('link', { name: says(`issues.${field}`) })).toHaveAttribute('href', `#${field}`);
  }
  await editor.getByRole('radio', { name: says('correct.unit', { id: postcode }) }).check();
  await editor.getByLabel(says('correct.value')).selectOption({ label: hub('south') });
  await editor.getByRole('textbox', { name: says('correct.reason') }).fill('The panel decided it <b>today</b>');
  await editor.getByRole('button', { name: says('correct.button') }).click();
  await expect(editor.getByText(says('correct.done'))).toBeVisible();
  await expect(editor.getByText(says('why.corrected'))).toBeVisible();
  expect((await answerOf(page, postcode)).hub).toBe('south');

  const row = editor.getByRole('row').filter({ hasText: postcode });
  await expect(row.first()).toContainText('The panel decided it <b>today</b>');
  await row.getByRole('button', { name: says('history.undoLabel', { id: postcode }) }).click();
  await expect(editor.getByText(says('correct.undone'))).toBeVisible();
  expect((await answerOf(page, postcode)).hub).toBe('west');
});

test('nobody else has the link or the page', async ({ browser }) => {
  const worker = await staffPage(browser, 'access-officer', 'universal-plus-west', 'front-door');
  await worker.goto(paths.staff.home());
  await expect(worker.getByRole('link', { name: words('en', 'staff-access:links.catchment') })).toHaveCount(0);
  await worker.goto(paths.staff.catchment('NW9 5AB'));
  await expect(heading(worker)).toHaveText(words('en', 'staff:problem.forbidden.title'));
});

test('axe finds nothing on the page of the catchment @js', async ({ browser }) => {
  const editor = await staffPage(browser, 'content-editor');
  for (const place of ['', 'NW9 5AB', 'NW9 5', 'SW1A 1AA', 'x']) {
    await editor.goto(paths.staff.catchment(place));
    await audit(editor, editor.url());
  }
  await editor.goto(paths.staff.catchment('NW9 5AB'));
  await editor.getByRole('button', { name: says('correct.button') }).click();
  await audit(editor, editor.url());
});
