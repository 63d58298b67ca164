import { expect, type Page, test } from '@playwright/test';
import { hubIds } from '~/hubs/hub';
import { paths } from '~/paths';
import { audit } from '../support/e2e-audit';
import { askDatabase } from '../support/e2e-database';
import { yearRound } from '../support/e2e-everywhere';
import { post } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

test.use({ viewport: { width: 360, height: 740 } });

const main = (page: Page) => page.getByRole('main');
const groups = (page: Page) => main(page).locator('.app-group');
const open = (page: Page, language: string, query = '') => page.goto(paths.activities(language) + query);
const chess: Readonly<Record<string, string>> = { en: 'Chess for everyone', fa: 'شطرنج برای همه' };

for (const language of liveLanguages) {
  const says = (key: string, facts?: Record<string, unknown>) => words(language, `activities:${key}`, facts);
  const title = chess[language] ?? chess.en ?? '';

  test(`a group is searched for, however it is spelt, and chosen, in "${language}"`, async ({ page }) => {
    await open(page, language);
    await page.getByRole('textbox', { name: says('search.q') }).fill(language === 'fa' ? 'شطرنچ' : 'ches');
    await page.getByRole('textbox', { name: says('search.postcode') }).fill('nw2 2qe');
    await page.getByRole('combobox', { name: says('search.miles') }).selectOption('2');
    await page.getByRole('combobox', { name: says('facet.age') }).selectOption('5-10');
    const [response] = await Promise.all([
      page.waitForResponse(/\/activities\?/),
      page.getByRole('button', { name: says('search.go') }).click(),
    ]);
    expect(response.headers()['cache-control']).toBe('no-store');
    await expect(page).toHaveURL(/q=.*postcode=nw2\+2qe.*miles=2.*age=5-10/);
    await expect(groups(page).first()).toContainText(title);
    await expect(groups(page).first()).toContainText(says('example.tag'));
    await page.getByRole('link', { name: says('chosen.remove', { name: says('age.5-10') }) }).click();
    await expect(page).not.toHaveURL(/age=/);
    await groups(page).first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(main(page)).toContainText(says('example.text'));
    await expect(main(page).getByText(says('one.next'))).toBeVisible();
    const calendar = await page.request.get(paths.activityCalendar(language, yearRound));
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toContain(`SUMMARY:${says('example.title', { title })}`);
  });

  test(`what nothing fits, and what makes no sense, leads on, in "${language}" @js`, async ({ page }) => {
    expect((await open(page, language, '?when=today&day=1&age=0&hub=west&price=free&language=cy'))?.status()).toBe(200);
    await expect(main(page).getByRole('heading', { name: says('empty.title') })).toBeVisible();
    await audit(page, 'contradictory choices');
    const hostile = '"><script>alert(1)</script>';
    await open(page, language, `?q=${encodeURIComponent(hostile)}`);
    await expect(page.getByRole('textbox', { name: says('search.q') })).toHaveValue(hostile);
    await expect(main(page).locator('script')).toHaveCount(0);
    expect((await open(page, language, '?page=10000&miles=-3&day=99&hub=%00'))?.status()).toBe(200);
    await expect(groups(page).first()).toBeVisible();
    expect((await open(page, language, '?postcode=Barnet'))?.status()).toBe(400);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(says('issues.postcode'));
    await audit(page, 'a wrong postcode');
    expect((await open(page, language, '?postcode=SW1A+1AA'))?.status()).toBe(200);
    await expect(main(page)).toContainText(says('near.unknown', { postcode: 'SW1A 1AA' }));
    expect((await page.goto(paths.activity(language, 'nothing')))?.status()).toBe(404);
  });

  test(`what is wrong is told without a name, in "${language}" @js`, async ({ page }) => {
    const of = (key: string) => words(language, `report:${key}`);
    await page.goto(paths.hub(language, 'south'));
    await page.getByRole('link', { name: of('link') }).click();
    await page.getByRole('button', { name: of('send') }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(of('issues.problem'));
    await audit(page, 'nothing chosen');
    await page.getByRole('radio', { name: of('problem.contact') }).check();
    await page.getByRole('textbox', { name: of('words.label') }).fill(`The number is old (${language})`);
    await page.getByRole('button', { name: of('send') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(of('thanks.title'));
    await audit(page, 'told');
    const tasks = await askDatabase<{ words: string }>(
      `select words from content_task where kind = 'hub' and item_id = 'south' and problem = 'contact' and language = $1`,
      language,
    );
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) expect(task.words).toMatch(/^eyJ/);
  });
}

test('each hub shows its week, with a sheet to print and a calendar to follow', async ({ page }) => {
  for (const hub of hubIds) {
    await page.goto(paths.hub('en', hub));
    await expect(page.getByRole('heading', { name: words('en', 'activities:week.title') })).toBeVisible();
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({
      '@type': 'GovernmentOffice',
      name: words('en', `codes:hub.${hub}`),
    });
    const calendar = await page.request.get(paths.hubCalendar('en', hub));
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    await page.getByRole('link', { name: words('en', 'activities:week.print') }).click();
    await expect(page.getByRole('table')).toContainText(words('en', 'activities:example.tag'));
  }
  expect((await page.request.get(paths.hubCalendar('en', 'north'))).status()).toBe(404);
});

test('the policy on scripts refuses nothing of the data in a page, and none of it runs @js', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await page.goto(paths.activity('en', yearRound));
  await page.goto(paths.programme('en', 'family-resilience'));
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  expect(told).toEqual([]);
});

test('the finder tells what is on near a postcode', async ({ page }) => {
  await page.goto(paths.hubs('en', 'NW9 5AB'));
  const near = page.getByRole('region', { name: words('en', 'activities:week.near', { postcode: 'NW9 5AB' }) });
  await expect(near.locator('.app-group')).toHaveCount(3);
});

test('a group that has ended is gone from the list, and its page says so', async ({ page, request }) => {
  const id = 'open-mic-finchley';
  const sql = (data: string) => `update content_item set data = ${data} where kind = 'session' and id = $1`;
  const [before] = await askDatabase<{ data: object }>(
    `select data from content_item where kind = 'session' and id = $1`,
    id,
  );
  await askDatabase(sql(`jsonb_set(data, '{when,dates}', '["2020-01-01"]')`), id);
  const address = paths.activity('fa', id);
  await expect.poll(async () => (await request.get(address)).status()).toBe(410);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('fa', 'activities:over.title'));
  expect((await request.get(paths.activityCalendar('fa', id))).status()).toBe(404);
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(id);
  await askDatabase(sql('$2::jsonb'), id, JSON.stringify(before?.data));
});

test('search engines are told of every public page, and of no form', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  for (const language of liveLanguages)
    for (const path of [paths.home(language), paths.hub(language, 'west'), paths.activity(language, yearRound)])
      expect(xml).toContain(`${path}</loc>`);
  expect(xml).not.toMatch(/\/form\/|\/staff|\/track|\/resume/);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /*/form');
  expect((await request.get(paths.form('en', 'ask'))).headers()['x-robots-tag']).toBe('noindex');
});

test('a report about nothing of ours is not taken, and a long one is given back', async ({ request }) => {
  expect((await post(request, paths.report('en', 'tray', 'mash'), { problem: 'time' })).status()).toBe(404);
  const answer = await post(request, paths.report('en', 'session', yearRound), {
    problem: 'time',
    words: 'x'.repeat(501),
  });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain('x'.repeat(501));
});
