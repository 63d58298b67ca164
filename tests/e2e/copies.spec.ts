import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '~/journey/answers';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers } from '../support/e2e-answers';
import { audit } from '../support/e2e-audit';
import { askDatabase } from '../support/e2e-database';
import { askingSchool } from '../support/e2e-professionals';
import { sendInAHurry } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

const unharmed: Answers = { ...parentAnswers, harm: ['none'], carefulAbout: { items: [], isDone: true } };

async function download(page: Page, button: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

for (const language of liveLanguages) {
  const says = (key: string) => words(language, `copy:${key}`);

  test(`a family may keep what it sent, after a warning, in "${language}"`, async ({ page }) => {
    const { reference } = await sendInAHurry(page.request, language, unharmed);
    await page.goto(paths.sent(language, 'ask'));
    await page.getByRole('link', { name: says('offer.link') }).click();
    await expect(page.getByRole('main')).toContainText(says('page.warning'));

    const pdf = await download(page, says('page.pdf'));
    expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual(['copy.pdf', '%PDF-']);
    const text = await download(page, says('page.text'));
    expect(text.name).toBe('copy.txt');
    expect(text.bytes.toString()).toContain(`${says('sheet.reference')}: ${reference}`);
    expect(text.bytes.toString()).toContain(words(language, 'ask:needs.title'));

    await page.getByRole('button', { name: says('page.page') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('sheet.title'));
    await expect(page.getByRole('main')).toContainText(unharmed.firstName as string);
  });

  test(`axe finds nothing on the copy, in "${language}" @js`, async ({ page }) => {
    const { reference } = await sendInAHurry(page.request, language, unharmed);
    await page.goto(paths.copy(language, 'ask'));
    await audit(page, 'copy offered');
    await page.getByRole('button', { name: says('page.page') }).click();
    await audit(page, 'copy shown');
    await askDatabase(`update referral set sent_at = sent_at - interval '20 minutes' where reference = $1`, reference);
    await page.goto(paths.copy(language, 'ask'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('over.title'));
    await audit(page, 'copy over');
  });
}

test('a professional keeps a copy in English, whatever the frame', async ({ page }) => {
  await sendInAHurry(page.request, 'fa', askingSchool);
  await page.goto(paths.sent('fa', 'ask'));
  await page.getByRole('link', { name: words('en', 'copy-professional:offer.link') }).click();
  const text = await download(page, words('en', 'copy-professional:page.text'));
  expect(text.bytes.toString()).toContain(words('en', 'copy-professional:sheet.title'));
  expect(text.bytes.toString()).toContain('Thistledown Academy');
});

test('where someone may be in danger nothing is put on the device', async ({ page }) => {
  await sendInAHurry(page.request, 'en', { ...shortAnswers, harm: ['afraid'] });
  await page.goto(paths.sent('en', 'ask'));
  await expect(page.getByRole('main')).toContainText(words('en', 'copy:offer.onPaper'));
  await expect(page.getByRole('link', { name: words('en', 'copy:offer.link') })).toHaveCount(0);
  const refused = await page.request.post(paths.copyFile('en', 'ask', 'text'));
  expect(refused.headers()['content-type']).toContain('text/html');
  expect(await refused.text()).toContain(words('en', 'copy:offer.onPaper'));
});

test('a copy is had by a press in the browser that sent it, and nowhere else', async ({ page, request }) => {
  await sendInAHurry(page.request, 'en', unharmed);
  const followed = await page.request.get(paths.copyFile('en', 'ask', 'pdf'));
  expect(followed.url()).toContain(paths.copy('en', 'ask'));
  const taken = await page.request.post(paths.copyFile('en', 'ask', 'pdf'));
  expect(taken.headers()).toMatchObject({
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="copy.pdf"',
    'content-type': 'application/pdf',
  });
  const stranger = await request.post(paths.copyFile('en', 'ask', 'pdf'));
  expect(stranger.url()).toContain(paths.gone('en', 'ask'));
  await page.request.get(paths.exit('en'), { maxRedirects: 0 });
  expect((await page.request.post(paths.copyFile('en', 'ask', 'pdf'))).url()).toContain(paths.gone('en', 'ask'));
});
