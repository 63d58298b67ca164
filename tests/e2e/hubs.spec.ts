import { expect, type Page, test } from '@playwright/test';
import { hubIds } from '~/hubs/hub';
import { paths } from '~/paths';
import { audit } from '../support/e2e-audit';
import { directionOf, liveLanguages, words } from '../support/e2e-words';

test.use({ viewport: { width: 375, height: 700 } });

const main = (page: Page) => page.getByRole('main');
const answer = (page: Page) => page.getByRole('heading', { level: 2 }).first();

for (const language of liveLanguages) {
  const says = (key: string, facts?: Record<string, string>) => words(language, key, facts);
  const hubName = (hub: string) => says(`codes:hub.${hub}`);
  const look = async (page: Page, postcode: string) => {
    const response = await page.goto(paths.hubs(language, postcode));
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    return response;
  };

  test(`a postcode finds its hub, its page and the way there, in "${language}"`, async ({ page }) => {
    await page.goto(paths.hubs(language));
    await expect(main(page).getByRole('img', { name: says('hubs:map.title') })).toBeVisible();
    await page.getByRole('textbox', { name: says('hubs:finder.postcode.label') }).fill(' nw9-5ab. ');
    await page.getByRole('button', { name: says('hubs:finder.find') }).click();
    await expect(page).toHaveURL(/\/hubs\?postcode=/);
    await expect(answer(page)).toHaveText(says('hubs:finder.hub.title', { hub: hubName('west') }));
    const card = page.getByRole('region', { name: hubName('west') });
    await expect(card.getByRole('link', { name: '020 8359 3510' })).toHaveAttribute('href', 'tel:02083593510');
    await expect(card).toContainText('NW9 4BR');
    await expect(main(page).getByRole('img', { name: says('hubs:map.you', { sector: 'NW9 5' }) })).toBeVisible();
    await card.getByRole('link', { name: says('hubs:hub.more', { hub: hubName('west') }) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hubName('west'));
    await page.goBack();
    await card.getByRole('button', { name: says('hubs:finder.ask') }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/form/ask`));
  });

  test(`each other answer helps on, in "${language}"`, async ({ page }) => {
    await look(page, 'N3 3AA');
    await expect(answer(page)).toHaveText(says('hubs:finder.either.title'));
    for (const hub of ['east-central', 'south'])
      await expect(page.getByRole('region', { name: hubName(hub) })).toBeVisible();

    await look(page, 'EN1 1AA');
    await expect(answer(page)).toHaveText(says('hubs:finder.outside.one', { postcode: 'EN1 1AA', council: 'Enfield' }));
    await expect(main(page).getByRole('link', { name: '020 8379 5555' })).toBeVisible();
    await expect(page.getByRole('heading', { name: says('hubs:finder.tax.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: says('pages:council.barnet.go') })).toBeVisible();

    await look(page, 'M1 1AE');
    await expect(answer(page)).toHaveText(says('hubs:finder.outside.unknown', { postcode: 'M1 1AE' }));
    await expect(main(page).locator('a[href="https://www.gov.uk/find-local-council"]')).toBeVisible();

    await look(page, 'NW9');
    await expect(answer(page)).toHaveText(says('hubs:finder.part.several', { postcode: 'NW9' }));
    await expect(page.getByRole('region', { name: hubName('west') })).toBeVisible();
    await expect(page.getByRole('region', { name: hubName('south') })).toBeVisible();

    await look(page, 'N12');
    await expect(answer(page)).toHaveText(
      says('hubs:finder.part.one', { postcode: 'N12', hub: hubName('east-central') }),
    );

    await look(page, 'NW9 2AA');
    await expect(answer(page)).toHaveText(says('hubs:finder.new.title', { postcode: 'NW9 2AA' }));

    for (const [typed, kind] of [
      ['JE2 3AB', 'islands'],
      ['BFPO 58', 'forces'],
    ] as const) {
      await look(page, typed);
      await expect(answer(page)).toHaveText(says(`hubs:finder.${kind}.title`, { postcode: typed }));
    }
  });

  test(`what is no postcode is given back to be put right, in "${language}"`, async ({ page }) => {
    const box = page.getByRole('textbox', { name: says('hubs:finder.postcode.label') });
    for (const typed of ['Barnet', '<script>alert(1)</script>', 'NW9 5AB '.repeat(1250)]) {
      const response = await look(page, typed);
      expect(response?.status()).toBe(400);
      await expect(box).toHaveValue(typed.slice(0, 60));
      await expect(page.getByRole('alert').getByRole('link')).toHaveText(says('hubs:finder.issues.invalid'));
      await expect(page).toHaveTitle(new RegExp(`^${says('site:title.error')}: `));
    }
    expect((await look(page, ''))?.status()).toBe(400);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(says('hubs:finder.issues.blank'));
    await look(page, 'NW۹ ۵AB');
    await expect(answer(page)).toHaveText(says('hubs:finder.hub.title', { hub: hubName('west') }));
  });

  test(`each hub's page tells all there is to know, in "${language}"`, async ({ page }) => {
    for (const hub of hubIds) {
      await page.goto(paths.hub(language, hub));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(hubName(hub));
      await expect(main(page).getByRole('img', { name: says('hubs:map.area', { hub: hubName(hub) }) })).toBeVisible();
      for (const part of ['offered', 'way', 'other', 'near', 'area'])
        await expect(page.getByRole('heading', { name: says(`hubs:hub.${part}.title`) })).toBeVisible();
      const out = main(page).locator('a[href^="http"]');
      expect(
        await out.evaluateAll((links) => links.filter((link) => (link as HTMLAnchorElement).rel !== 'noreferrer')),
      ).toEqual([]);
      await expect(main(page)).toContainText(
        'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
      );
    }
  });
}

for (const language of liveLanguages) {
  test(`axe finds nothing on what the finder answers, in "${language}" @js`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const typed of ['NW9 5AB', 'N3 3AA', 'NW9', 'EN1 1AA', 'NW10', 'JE2 3AB', '?']) {
      await page.goto(paths.hubs(language, typed));
      await audit(page, typed);
    }
  });

  test(`in forced colours the map keeps its lines, its hatching and its names, in "${language}"`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(paths.hubs(language));
    const map = main(page).getByRole('img', { name: words(language, 'hubs:map.title') });
    for (const hub of hubIds)
      await expect(map.getByText(words(language, `codes:hub.${hub}`), { exact: true })).toBeVisible();
    const outlines = map.locator('path[fill]');
    await expect(outlines).toHaveCount(3);
    const strokes = await outlines.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
    const hatching = await outlines.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
    expect(new Set(strokes).size).toBe(1);
    expect(strokes).not.toContain('none');
    expect(new Set(hatching).size).toBe(3);
  });
}

test('nothing is fetched from elsewhere, and a postcode is kept nowhere', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const plain = await page.goto(paths.hubs('en'));
  expect(plain?.headers()['cache-control']).toBe('public, no-cache');
  const found = await page.goto(paths.hubs('en', 'NW9 5AB'));
  expect(found?.headers()['cache-control']).toBe('no-store');
  await page.goto(paths.hub('en', 'west'));
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  expect((await page.goto(paths.hub('en', 'north')))?.status()).toBe(404);
});

test('another language keeps the postcode asked for', async ({ page }) => {
  await page.goto(paths.hubs('en', 'N3 3AA'));
  await page.getByRole('link', { name: words('fa', 'language:name') }).click();
  await expect(answer(page)).toHaveText(words('fa', 'hubs:finder.either.title'));
});
