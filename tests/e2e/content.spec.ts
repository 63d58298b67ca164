import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { daysAfter } from '~/activities/occurrences';
import { londonDay } from '~/i18n/london-day';
import { paths } from '~/paths';
import { audit } from '../support/e2e-audit';
import { namedStaffPage } from '../support/e2e-staff';
import { words } from '../support/e2e-words';

const says = (key: string, facts?: Record<string, unknown>) => words('en', `staff-content:${key}`, facts);
const field = (key: string) => says(`fields.session.${key}.label`);
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, key: string) => page.getByRole('button', { name: says(key), exact: true }).click();
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test.describe.configure({ timeout: 120_000 });

test('what one editor writes another approves; page, search, calendar and feed show it; a report of it is dealt with @js', async ({
  browser,
  request,
}) => {
  const [one, two] = [
    await namedStaffPage(browser, 'Editor One', 'content-editor'),
    await namedStaffPage(browser, 'Editor Two', 'content-editor'),
  ];
  const mark = randomUUID().replace(/[\d-]/g, '').slice(0, 6);
  const [first, second] = [`Kites ${mark}`, `Paper planes ${mark}`];
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
    .fill(first);
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
  expect((await request.get(paths.activity('en', id))).status()).toBe(404);

  const approve = async (name: string) => {
    await two.goto(paths.staff.content.home());
    await two.getByRole('link', { name, exact: true }).click();
    await audit(two, 'a draft that waits');
    await press(two, 'draft.approve');
    await expect(main(two)).toContainText(says('item.done.approve'));
  };
  const isEverywhere = async (name: string) => {
    await expect.poll(async () => (await request.get(paths.activity('en', id))).text()).toContain(name);
    const page = await browser.newPage(); // one that has not kept the page
    await page.goto(`${paths.activities('en')}?q=${encodeURIComponent(name)}`);
    await main(page).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(await (await request.get(paths.activityCalendar('en', id))).text()).toContain(`SUMMARY:${name}`);
    const feed = await request.get(`/api/oruk/services?full=true&search=${encodeURIComponent(name)}`);
    expect(await feed.json()).toMatchObject({ total_items: 1, contents: [{ name, status: 'active' }] });
    return page;
  };
  await approve(first);
  await (await isEverywhere(first)).close();

  await one.goto(paths.staff.content.edit('session', id));
  await english()
    .getByRole('textbox', { name: field('words.title') })
    .fill(second);
  await one.getByRole('textbox', { name: says('form.reason') }).fill('They fly planes now');
  await press(one, 'form.save');
  await approve(first);
  const page = await isEverywhere(second);
  await page.getByRole('link', { name: words('en', 'report:link') }).click();
  await page.getByRole('radio', { name: words('en', 'report:problem.time') }).check();
  await page.getByRole('button', { name: words('en', 'report:send') }).click();
  await one.goto(paths.staff.content.reports());
  await one.getByRole('button', { name: says('reports.takeAt', { name: second }) }).click();
  await expect(main(one)).toContainText(says('reports.taken'));
  await audit(one, 'reports from the public');
  await one.getByRole('button', { name: says('reports.closeAt.mended', { name: second }) }).click();
  await expect(main(one)).toContainText(says('reports.done'));

  await one.goto(paths.staff.content.home());
  await audit(one, 'content work');
  await one.getByRole('link', { name: says('words.at', { kind: says('kinds.session.many') }) }).click();
  await expect(one.getByRole('row').filter({ hasText: second })).toContainText(says('words.none'));
  await audit(one, 'what lacks words');
});
