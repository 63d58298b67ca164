import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { daysAfter } from '~/activities/occurrences';
import { londonDay } from '~/i18n/london-day';
import { paths } from '~/paths';
import { audit } from '../support/e2e-audit';
import type { OtherPortal } from '../support/e2e-other-portal';
import { startSecondPortal } from '../support/e2e-second-portal';
import { namedStaffPage } from '../support/e2e-staff';
import { words } from '../support/e2e-words';

const says = (key: string, facts?: Record<string, unknown>) => words('en', `staff-content:${key}`, facts);
const field = (key: string) => says(`fields.session.${key}.label`);
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, key: string) => page.getByRole('button', { name: says(key), exact: true }).click();
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test.describe.configure({ timeout: 120_000 });

let other: OtherPortal;
test.beforeAll(async () => {
  other = await startSecondPortal();
});
test.afterAll(() => other.stop());

test('what one editor writes another approves, in either process; page, search, calendar and feed of both show it; a report of it is dealt with @js', async ({
  browser,
  request,
  baseURL,
}) => {
  const [one, two] = [
    await namedStaffPage(browser, 'Editor One', 'content-editor'),
    await namedStaffPage(browser, 'Editor Two', 'content-editor'),
  ];
  const mark = randomUUID().replace(/[\d-]/g, '').slice(0, 6);
  const [kites, planes] = [`Kites ${mark}`, `Paper planes ${mark}`];
  const english = () => group(one, 'English');

  await one.goto(paths.staff.content.kind('session'));
  await audit(one, 'the list of groups');
  await one.getByRole('button', { name: says('kinds.session.new') }).click();
  await press(one, 'form.save');
  await expect(one.getByRole('alert').getByRole('link').first()).toBeVisible();
  await audit(one, 'a new group with mistakes');
  await one.getByRole('combobox', { name: field('placeId') }).selectOption({ label: 'South hub' });
  await english()
    .getByRole('textbox', { name: field('words.title') })
    .fill(kites);
  await english()
    .getByRole('textbox', { name: field('words.description') })
    .fill('Make one and fly it.');
  await one.getByRole('radio', { name: says('fields.session.when.repeats.options.dates') }).check();
  const day = daysAfter(londonDay(new Date()), 30);
  await one.getByRole('textbox', { name: field('when.dates'), exact: true }).fill(day);
  await one.getByLabel(field('when.starts')).fill('10:00');
  await one.getByLabel(field('when.ends')).fill('11:00');
  await group(one, field('booking.isNeeded'))
    .getByRole('radio', { name: says('form.no') })
    .check();
  await one.getByRole('textbox', { name: field('languages'), exact: true }).fill('en');
  await group(one, field('isExample'))
    .getByRole('radio', { name: says('form.no') })
    .check();
  await one.getByRole('textbox', { name: says('form.reason') }).fill('A new group');
  await press(one, 'form.save');
  await expect(main(one)).toContainText(says('item.done.saved'));
  await expect(main(one)).toContainText(says('draft.own'));
  const id = new URL(one.url()).pathname.split('/').at(-1) ?? '';
  const own = baseURL ?? '';
  for (const at of [own, other.url]) expect((await request.get(at + paths.activity('en', id))).status()).toBe(404);

  const approve = async (name: string, at: string) => {
    await two.goto(at + paths.staff.content.home());
    await two.getByRole('link', { name, exact: true }).click();
    await audit(two, 'a draft that waits');
    await press(two, 'draft.approve');
    await expect(main(two)).toContainText(says('item.done.approve'));
  };
  // The same browser each time: what it holds of the page is asked for again.
  const page = await browser.newPage();
  const isAt = async (at: string, name: string) => {
    await expect.poll(async () => (await request.get(at + paths.activity('en', id))).text()).toContain(name);
    expect(await (await request.get(at + paths.activityCalendar('en', id))).text()).toContain(`SUMMARY:${name}`);
    const feed = await request.get(`${at}/api/oruk/services?full=true&search=${encodeURIComponent(name)}`);
    expect(await feed.json()).toMatchObject({ total_items: 1, contents: [{ name, status: 'active' }] });
    await page.goto(`${at}${paths.activities('en')}?q=${encodeURIComponent(name)}`);
    await main(page).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  };
  await approve(kites, own);
  await isAt(other.url, kites);
  await isAt(own, kites);
  const held = (await request.get(paths.activity('en', id))).headers().etag ?? '';
  const again = () => request.get(paths.activity('en', id), { headers: { 'If-None-Match': held } });
  expect((await again()).status()).toBe(304);

  await one.goto(paths.staff.content.edit('session', id));
  await english()
    .getByRole('textbox', { name: field('words.title') })
    .fill(planes);
  await one.getByRole('textbox', { name: says('form.reason') }).fill('They fly planes now');
  await press(one, 'form.save');
  await approve(kites, other.url);
  await isAt(own, planes);
  expect((await again()).status()).toBe(200);
  await isAt(other.url, planes);
  await page.goto(paths.activity('en', id));
  await page.getByRole('link', { name: words('en', 'report:link') }).click();
  await page.getByRole('radio', { name: words('en', 'report:problem.time') }).check();
  await page.getByRole('button', { name: words('en', 'report:send') }).click();
  await one.goto(paths.staff.content.reports());
  await one.getByRole('button', { name: says('reports.takeAt', { name: planes }) }).click();
  await expect(main(one)).toContainText(says('reports.taken'));
  await audit(one, 'reports from the public');
  await one.getByRole('button', { name: says('reports.closeAt.mended', { name: planes }) }).click();
  await expect(main(one)).toContainText(says('reports.done'));

  await one.goto(paths.staff.content.home());
  await audit(one, 'content work');
  await one.getByRole('link', { name: says('words.at', { kind: says('kinds.session.many') }) }).click();
  await expect(one.getByRole('row').filter({ hasText: planes })).toContainText(says('words.none'));
  await audit(one, 'what lacks words');
});
