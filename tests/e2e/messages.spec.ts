import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { audit, everyLook } from '../support/e2e-audit';
import { mailWith } from '../support/mailbox';
import { giveMailbox } from '../support/e2e-database';
import { overseer, staffPage } from '../support/e2e-staff';
import { liveLanguages, words } from '../support/e2e-words';

test.describe.configure({ timeout: 120_000 });

for (const language of liveLanguages) {
  const says = (key: string, facts = {}) => words(language, key, facts);

  test(`someone asks to be rung, in "${language}": a hub is told, and its tray shows it`, async ({ page, browser }) => {
    await giveMailbox('universal-plus-west');
    await page.goto(paths.home(language));
    await page.getByRole('link', { name: says('pages:home.callMe') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('call:before.title'));
    const goOn = () => page.locator('main form').getByRole('button').first().click();
    await goOn();
    await page.getByLabel(says('call:near.nearBy.options.hub'), { exact: true }).check();
    await page.getByLabel(says('call:near.nearHub.options.west'), { exact: true }).check();
    await goOn();
    await page.getByLabel(says('call:number.firstName.label')).fill('Test Caller');
    await page.getByLabel(says('call:number.phoneNumber.label')).fill('07700 900123');
    await goOn();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('ask:phone-care.title'));
    await goOn();
    await page.getByLabel(says('call:when.speaks.label')).selectOption('fa');
    await page.getByLabel(says('codes:hours.morning')).check();
    await goOn();
    await expect(page).toHaveURL(new RegExp(paths.checkAnswers(language, 'call')));
    await page.getByRole('button', { name: says('form:check.send') }).click();
    await expect(page).toHaveURL(new RegExp(paths.sent(language, 'call')));
    const reference = (await page.locator('.app-reference').textContent()) ?? '';
    const tray = words('en', 'staff:trays.universal-plus-west');
    const mail = await mailWith(words('en', 'staff-mail:hub-new-referral.subject', { tray, reference }));
    expect(`${mail.subject ?? ''}${mail.text ?? ''}`).not.toMatch(/Test Caller|7700/);
    const staff = await overseer(browser);
    await staff.goto(paths.staff.referral(reference));
    await expect(staff.getByText(words('en', 'staff:flags.call-back')).first()).toBeVisible();
    await expect(staff.getByText('Test Caller').first()).toBeVisible();
  });

  test(`someone says how it was, in "${language}"`, async ({ page }) => {
    await page.goto(paths.home(language));
    await page.getByRole('link', { name: says('site:footer.feedback') }).click();
    await page.getByLabel(says('feedback:words.label')).fill('Kept as it was typed');
    await page.getByRole('button', { name: says('feedback:send') }).click();
    await expect(page.getByRole('link', { name: says('feedback:issues.rating.missing') })).toBeVisible();
    await expect(page.getByLabel(says('feedback:words.label'))).toHaveValue('Kept as it was typed');
    await page.getByLabel(says('feedback:rating.options.4'), { exact: true }).check();
    await page.getByRole('button', { name: says('feedback:send') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('feedback:thanks.title'));
  });

  test(`someone complains about data, in "${language}", and hears by when`, async ({ page }) => {
    await page.goto(paths.page(language, 'privacy'));
    await page.locator(`main a[href="${paths.complaint(language)}"]`).click();
    await page.getByRole('button', { name: says('feedback:complaint.send') }).click();
    await expect(page.getByRole('link', { name: says('feedback:complaint.issues.words.missing') })).toBeVisible();
    await page.getByLabel(says('feedback:complaint.words.label')).fill('Someone read my file');
    await page.getByLabel(says('feedback:complaint.contact.label')).fill('test@mailbox.example.org');
    await page.getByRole('button', { name: says('feedback:complaint.send') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('feedback:complaint.sent.title'));
    expect(page.url()).toMatch(/reference=BF-/);
  });

  test(`axe finds nothing where feedback and a complaint are refused and taken, in "${language}" @js`, async ({
    page,
  }) => {
    await page.goto(paths.feedback(language));
    await page.getByRole('button', { name: says('feedback:send') }).click();
    await audit(page, 'feedback with mistakes');
    await page.goto(paths.complaint(language));
    await page.getByRole('button', { name: says('feedback:complaint.send') }).click();
    await audit(page, 'complaint with mistakes');
    await page.getByLabel(says('feedback:complaint.words.label')).fill('Someone read my file');
    await page.getByLabel(says('feedback:complaint.contact.label')).fill('test@mailbox.example.org');
    await page.getByRole('button', { name: says('feedback:complaint.send') }).click();
    await audit(page, 'complaint sent', everyLook);
  });
}

test('staff check the words of every message, and answer for complaints @js', async ({ page, browser }) => {
  await page.goto(paths.complaint('en'));
  await page.getByLabel(words('en', 'feedback:complaint.words.label')).fill('Someone read my file');
  await page.getByLabel(words('en', 'feedback:complaint.contact.label')).fill('test@mailbox.example.org');
  await page.getByRole('button', { name: words('en', 'feedback:complaint.send') }).click();
  const reference = (await page.locator('.app-reference').textContent()) ?? '';

  const owner = await staffPage(browser, 'data-owner');
  await owner.goto(paths.staff.complaints());
  await audit(owner, 'complaints');
  const acknowledge = words('en', 'staff-feedback:complaints.acknowledge');
  await owner.getByRole('button', { name: `${acknowledge} ${reference}` }).click();
  await expect(owner.getByRole('button', { name: `${acknowledge} ${reference}` })).toHaveCount(0);
  await owner.goto(paths.staff.feedback());
  await audit(owner, 'feedback');

  const editor = await staffPage(browser, 'content-editor');
  await editor.goto(paths.staff.messages('fa'));
  await expect(editor.locator('[lang=fa]').first()).toHaveAttribute('dir', 'rtl');
  await audit(editor, 'the words of messages');
});
