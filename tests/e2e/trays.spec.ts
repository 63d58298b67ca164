import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers } from '../support/e2e-answers';
import { audit, everyLook } from '../support/e2e-audit';
import { goOn } from '../support/e2e-fill';
import { findInTray, namedStaffPage, overseer, staffPage } from '../support/e2e-staff';
import { sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';

test.describe.configure({ timeout: 120_000 });

const says = (key: string, facts?: Record<string, unknown>) => words('en', `staff-trays:${key}`, facts);
const tray = 'universal-plus-west';
const main = (page: Page) => page.getByRole('main');
const rowOf = (page: Page, reference: string) => page.getByRole('row').filter({ hasText: reference });

test('a tray is narrowed, sorted, and shown whole again; the address holds it all', async ({ request, browser }) => {
  const { reference } = await sendInAHurry(request, 'fa', shortAnswers);
  const worker = await overseer(browser);
  await worker.goto(paths.staff.tray(tray));
  await main(worker).getByText(says('filter.summary')).click();
  await main(worker)
    .getByRole('combobox', { name: says('parts.language') })
    .selectOption({ label: 'Persian' });
  await main(worker)
    .getByRole('button', { name: says('filter.apply') })
    .click();
  await expect(worker).toHaveURL(/language=fa/);
  await main(worker)
    .getByRole('link', { name: words('en', 'staff:tray.received') })
    .click();
  await expect(worker).toHaveURL(/order=down/);
  await expect(rowOf(worker, reference)).toBeVisible();
  await expect(worker.getByRole('cell', { name: 'English', exact: true })).toHaveCount(0);
  await main(worker)
    .getByRole('link', { name: says('chosen.clear') })
    .click();
  expect(new URL(worker.url()).search).toBe('');
});

test('several are given to someone at once; one that changed meanwhile is left and named', async ({
  request,
  page,
  browser,
}) => {
  const sent = [await sendInAHurry(request, 'en', shortAnswers), await sendInAHurry(page.request, 'en', shortAnswers)];
  const [first = '', second = ''] = sent.map(({ reference }) => reference);
  const manager = await overseer(browser);
  await manager.goto(paths.staff.tray(tray, '?sort=received&order=down'));
  const officer = await staffPage(browser, 'access-officer', tray);
  await (await findInTray(officer, tray, second)).getByRole('link', { name: second }).click();
  await officer.goto(paths.staff.act(second, 'claim'));
  await main(officer).locator('button').last().click();

  for (const reference of [first, second]) await rowOf(manager, reference).getByRole('checkbox').check();
  await main(manager)
    .getByRole('combobox', { name: says('assign.label') })
    .selectOption({ label: 'Test hub-manager' });
  await main(manager)
    .getByRole('button', { name: says('assign.button') })
    .click();
  await expect(manager.getByRole('alert')).toContainText(second);
  await manager.goto(paths.staff.tray(tray, '?sort=received&order=down'));
  await expect(rowOf(manager, first)).toContainText('Test hub-manager');
  await expect(rowOf(manager, second)).toContainText('Test access-officer');
});

test('nobody chosen, or nothing ticked, is said, and nothing is given', async ({ request, browser }) => {
  await sendInAHurry(request, 'en', shortAnswers);
  const manager = await overseer(browser);
  await manager.goto(paths.staff.tray(tray));
  await main(manager)
    .getByRole('button', { name: says('assign.button') })
    .click();
  await expect(manager.getByRole('alert')).toContainText(says('assign.issues.assignee'));
  await main(manager)
    .getByRole('combobox', { name: says('assign.label') })
    .selectOption({ label: 'Test hub-manager' });
  await main(manager)
    .getByRole('button', { name: says('assign.button') })
    .click();
  await expect(manager.getByRole('alert')).toContainText(says('assign.issues.none'));
});

test('while someone is away, another opens their tray; when it is ended, no longer', async ({ browser }) => {
  const south = 'universal-plus-south';
  const names = { away: `Test away ${Date.now()}`, cover: `Test cover ${Date.now()}` };
  const cover = await namedStaffPage(browser, names.cover, 'access-officer', 'early-help-south');
  expect((await cover.goto(paths.staff.tray(south)))?.status()).toBe(403);
  const away = await namedStaffPage(browser, names.away, 'access-officer', south);
  await away.goto(paths.staff.cover());
  await main(away)
    .getByRole('combobox', { name: says('cover.away') })
    .selectOption({ label: names.away });
  await main(away)
    .getByRole('combobox', { name: says('cover.cover') })
    .selectOption({ label: names.cover });
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  await main(away).getByLabel(says('cover.fromOn')).fill(today);
  await main(away).getByLabel(says('cover.untilOn')).fill(today);
  await main(away)
    .getByRole('button', { name: says('cover.button') })
    .click();
  await expect(main(away)).toContainText(says('cover.done'));
  expect((await cover.goto(paths.staff.tray(south)))?.status()).toBe(200);
  await main(away).getByRole('row').filter({ hasText: names.away }).getByRole('button').click();
  expect((await cover.goto(paths.staff.tray(south)))?.status()).toBe(403);
});

test('axe finds nothing on a tray that is narrowed, on cover, and on entering a contact @js', async ({
  request,
  browser,
}) => {
  await sendInAHurry(request, 'en', { ...parentAnswers, harm: ['afraid'] });
  const manager = await overseer(browser);
  for (const address of [
    paths.staff.tray(tray, '?flag=harm-stated&sort=due'),
    paths.staff.tray('front-door', '?when=late'),
    paths.staff.cover(),
    paths.staff.enterContact(),
  ]) {
    await manager.goto(address);
    await audit(manager, address, everyLook);
  }
  await goOn(manager);
  await audit(manager, 'entering a contact with mistakes');
  await manager.goto(paths.staff.tray(tray));
  await main(manager).getByText(says('filter.summary')).click();
  await audit(manager, 'the filter, open', everyLook);
});

test('what has arrived since is said without moving the page @js', async ({ request, browser }) => {
  const worker = await overseer(browser);
  await worker.goto(paths.staff.tray(tray));
  const line = worker.locator('[data-arrivals]');
  await expect(line).not.toContainText(says('arrivals.new_one'));
  await sendInAHurry(request, 'en', shortAnswers);
  await worker.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(line.locator('[data-one]')).toContainText(/new requests? ha/);
});
