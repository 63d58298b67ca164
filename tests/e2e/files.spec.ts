import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers } from '../support/e2e-answers';
import { audit } from '../support/e2e-audit';
import { goOn } from '../support/e2e-fill';
import { askingSchool } from '../support/e2e-professionals';
import { overseer } from '../support/e2e-staff';
import { hurry, referenceIn } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';
import { docx, pdf, png } from '../support/documents';

test.describe.configure({ timeout: 120_000 });

const says = (key: string, facts = {}) => words('en', `files-professional:${key}`, facts);

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel(says('page.label')).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: says('page.upload') }).click();
}

async function comeToFiles(page: Page, language = 'en') {
  await page.goto((await hurry(page.request, paths.form(language, 'ask'), askingSchool)).url());
  await page.getByRole('link', { name: says('card.add') }).click();
}

test('a school adds documents, and staff download what it added', async ({ page, browser }) => {
  await comeToFiles(page);
  await upload(page, 'Plan گ.pdf', png);
  await expect(page.getByRole('main')).toContainText('Plan گ.png');
  await upload(page, 'assessment.docx', docx());
  await page.getByRole('button', { name: `${says('page.remove')} assessment.docx` }).click();
  await expect(page.getByRole('main')).not.toContainText('assessment.docx');
  await page.getByRole('button', { name: says('page.back') }).click();
  await expect(page.getByRole('main')).toContainText('Plan گ.png');
  await goOn(page);
  const reference = referenceIn(await page.getByRole('main').innerText());

  const worker = await overseer(browser);
  await worker.goto(paths.staff.referral(reference));
  const panel = worker.getByRole('region', { name: words('en', 'staff-attachments:heading') });
  await expect(panel).toContainText(words('en', 'staff-attachments:scans.not-scanned'));
  const link = panel.getByRole('link', { name: 'Plan گ.png' });
  const [file] = await Promise.all([worker.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toBe('Plan گ.png');
  expect(readFileSync(await file.path()).equals(png)).toBe(true);
  const address = (await link.getAttribute('href')) ?? '';
  expect((await worker.request.get(address)).headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect((await page.request.get(address)).url()).toContain(paths.staff.signIn());
});

test('a file that is not taken is told why, by the control', async ({ page }) => {
  await comeToFiles(page, 'fa');
  for (const [issue, name, bytes] of [
    ['wrong-kind', 'plan.pdf', Buffer.from('MZ, a program')],
    ['empty', 'plan.pdf', Buffer.alloc(0)],
    ['password', 'plan.pdf', pdf('/Encrypt 5 0 R ')],
    ['macros', 'plan.docx', docx({ name: 'word/vbaProject.bin' })],
    ['too-large', 'plan.pdf', Buffer.concat([pdf(), Buffer.alloc(11 * 1024 * 1024)])],
  ] as const) {
    await upload(page, name, bytes);
    await expect(page.getByRole('link', { name: says(`issues.${issue}`) })).toHaveAttribute('href', '#file');
  }
  await page.getByRole('button', { name: says('page.upload') }).click();
  await expect(page.getByRole('link', { name: says('issues.missing') })).toBeVisible();
});

test('a family is not offered to add documents, and a large post elsewhere is still refused', async ({ page }) => {
  const check = await hurry(page.request, paths.form('en', 'ask'), parentAnswers);
  expect(await check.text()).not.toContain(says('card.add'));
  const files = await page.request.get(paths.files('en', 'ask'));
  expect(files.url()).not.toContain('/files');
  const multipart = { file: { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(1024 * 1024) } };
  expect((await page.request.post(check.url(), { multipart })).status()).toBe(413);
  const posted = await page.request.post(paths.files('en', 'ask'), { multipart });
  expect(posted.url()).not.toContain('/files');
});

test('axe finds nothing where documents are added @js', async ({ page, browser }) => {
  await comeToFiles(page);
  await audit(page, 'documents');
  await upload(page, 'plan.pdf', Buffer.from('none'));
  await audit(page, 'a document that is not taken');
  for (let count = 0; count < 5; count += 1) await upload(page, `plan ${count}.pdf`, pdf());
  await expect(page.getByRole('main')).toContainText(says('page.full'));
  await audit(page, 'as many as may be');
  await page.goto(paths.checkAnswers('en', 'ask'));
  await audit(page, 'check answers with documents');
  await goOn(page);
  const reference = referenceIn(await page.getByRole('main').innerText());
  const worker = await overseer(browser);
  await worker.goto(paths.staff.referral(reference));
  await audit(worker, 'a referral with documents');
});
