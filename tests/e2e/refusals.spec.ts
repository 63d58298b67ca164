import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { draftIdOf, letDraftRunOut } from '../support/e2e-database';
import { answerPage, goOn, submit } from '../support/e2e-fill';
import { hurry, hurryTo, post, revisionIn } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const withStory = { ...shortAnswers, story: 'Saved before all this.' };

for (const language of liveLanguages) {
  const says = (key: string) => words(language, key);
  const form = paths.form(language, 'ask');
  const story = paths.question(language, 'ask', { page: 'your-words' });

  test(`a page nobody has is not found, in "${language}"`, async ({ page }) => {
    const item = { page: 'children', item: '1', itemPage: 'nonsense' };
    const form404 = [
      'nonsense',
      'children/0/child-birth',
      'children/x/child-birth',
      '../../form/nope/before',
      'your-name/1/x',
    ];
    for (const address of [...form404.map((each) => `${form}/${each}`), paths.question(language, 'ask', item)]) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(404);
      await expect(title(page)).toHaveText(says('site:wrong.404.title'));
      expect((await post(page.request, address, { firstName: 'x' })).status(), address).toBe(404);
    }
  });

  test(`a cookie that is not ours starts afresh and says so, in "${language}"`, async ({ page, baseURL }) => {
    await hurryTo(page.request, form, shortAnswers, 'your-name');
    const cookies = await page.context().cookies();
    const forged = cookies.map(({ name, value }) => ({ name, value: `${value.slice(0, -3)}AAA`, url: baseURL ?? '' }));
    await page.context().clearCookies();
    await page.context().addCookies(forged);
    await page.goto(paths.question(language, 'ask', { page: 'your-name' }));
    await expect(title(page)).toHaveText(says('form:gone.title'));
    await page.getByRole('main').getByRole('button').click();
    await expect(title(page)).toHaveText(says('ask:before.title'));
    await answerPage(page, shortAnswers);
    await expect(title(page)).toHaveText(says('ask:this-device.title'));
  });

  test(`a draft that has run out is told, and what was typed last is kept, in "${language}"`, async ({ page }) => {
    await page.goto((await hurryTo(page.request, form, shortAnswers, 'your-name')).url());
    await letDraftRunOut(await draftIdOf(page.context()));
    await page.getByRole('textbox').first().fill('Leocadia');
    await goOn(page);
    await expect(title(page)).toHaveText(says('form:gone.title'));
    await expect(page.getByText(says('form:gone.kept'))).toBeVisible();
    await page.goto((await hurryTo(page.request, form, shortAnswers, 'your-name')).url());
    await expect(page.getByRole('textbox').first()).toHaveValue('Leocadia');
  });

  test(`five megabytes are refused with the page, and what was saved stays, in "${language}" @js`, async ({ page }) => {
    await hurry(page.request, form, withStory);
    await page.goto(story);
    expect(await submit(page, { story: 'x'.repeat(5_000_000) })).toBe(413);
    await expect(page.getByText(says('form:notices.too-large'))).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('Saved before all this.');
  });

  test(`a post from another site is refused with the page, and changes nothing, in "${language}"`, async ({ page }) => {
    const check = await hurry(page.request, form, withStory);
    const revision = revisionIn(await check.text());
    for (const headers of [
      { Origin: 'https://elsewhere.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      for (const address of [story, check.url()]) {
        const refused = await post(page.request, address, { story: 'Forged.', revision }, { headers, maxRedirects: 0 });
        expect(refused.status()).toBe(403);
        expect(await refused.text()).toContain(says('form:notices.foreign-origin'));
      }
    }
    await page.goto(story);
    await expect(page.getByRole('textbox')).toHaveValue('Saved before all this.');
  });

  test(`a body nobody can read is refused with the page, in "${language}"`, async ({ page }) => {
    await hurry(page.request, form, withStory);
    for (const [type, data] of unreadable) {
      const refused = await page.request.post(story, { data, headers: { 'Content-Type': type }, maxRedirects: 0 });
      expect(refused.status(), type).toBe(400);
      expect(await refused.text(), type).toContain(says('form:notices.unreadable'));
    }
  });
}

const unreadable = [
  ['multipart/form-data; boundary=x', 'no boundary here'],
  ['multipart/form-data', 'no boundary named'],
  ['application/json', '{"story":"x"}'],
  ['text/plain', 'story=x'],
] as const;

test('a post without the revision of the page is told, not saved over what is there', async ({ request }) => {
  const check = await hurry(request, paths.form('en', 'ask'), withStory);
  const address = paths.question('en', 'ask', { page: 'your-words' });
  for (const revision of [[], '', '-1', '999', 'x', ['1', '2']]) {
    const answer = await post(request, address, { story: 'Another.', revision }, { maxRedirects: 0 });
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toContain('Another.');
  }
  const unseen = await post(request, check.url(), {}, { maxRedirects: 0 });
  expect(unseen.status()).toBe(409);
  expect(await unseen.text()).toContain(words('en', 'form:notices.stale-check'));
});

test('no odd request of a form page ends in a fault of ours', async ({ request }) => {
  await hurry(request, paths.form('en', 'ask'), shortAnswers);
  const page = (path: string) => `${paths.form('en', 'ask')}/${path}`;
  const odd = [
    'your-name?change',
    'your-name?change=1&change=2',
    'children/1/child-birth',
    'children/99/child-birth',
    'children/1/remove',
    'children/99/remove',
    'sent',
    'gone',
    'check-answers',
    '%00',
    '%E0%A4%A',
    'children/1',
  ];
  for (const path of odd) {
    expect.soft((await request.get(page(path))).status(), `GET ${path}`).toBeLessThan(500);
    expect
      .soft((await post(request, page(path), { go: 'language:xx', firstName: ['a', 'b'] })).status(), `POST ${path}`)
      .toBeLessThan(500);
  }
});
