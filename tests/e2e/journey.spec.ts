import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers, youngAnswers } from '../support/e2e-answers';
import { askDatabase, giveMailbox } from '../support/e2e-database';
import { fillForm, goOn } from '../support/e2e-fill';
import { findInTray, overseer, signIn, staffPage } from '../support/e2e-staff';
import { referenceIn, sendInAHurry } from '../support/e2e-visitor';
import { directionOf, liveLanguages, words } from '../support/e2e-words';
import { personalStrings } from '../support/full-answers';
import { mailWith } from '../support/mailbox';
import { addStaffMember } from '../support/portal-command';

test.describe.configure({ timeout: 90_000 });
test.use({ viewport: { width: 390, height: 844 } });

const tray = 'universal-plus-west';
const storyIn: Readonly<Record<string, string>> = { en: 'Bedtime takes until midnight.', fa: 'پسرم شب‌ها نمی‌خوابد.' };

for (const language of liveLanguages) {
  test(`a parent asks for help in "${language}", and the hub reads it @both`, async ({ page, browser }, {
    project,
  }) => {
    const mailbox = await giveMailbox(tray);
    const emailAddress = `quetzalia.${language}.${project.name}@mailbox.example.org`;
    const story = storyIn[language] ?? 'Bedtime takes until midnight.';

    await page.goto(paths.home(language));
    await page
      .getByRole('main')
      .getByRole('button', { name: words(language, 'pages:home.start') })
      .click();
    await fillForm(page, { ...parentAnswers, emailAddress, story });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language, 'form:check.title'));
    await goOn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language, 'form:sent.title'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    const said = page.getByRole('main');
    await expect(said).toContainText(words(language, 'codes:hub.west'));
    await expect(said.getByRole('link', { name: '020 8359 3510' })).toBeVisible();
    const reference = referenceIn(await said.innerText());

    const facts = { reference, tray: words('en', `staff:trays.${tray}`) };
    const toHub = await mailWith(words('en', 'staff-mail:hub-new-referral.subject', facts));
    expect(toHub.to?.map(({ address }) => address)).toEqual([mailbox]);
    expect(toHub.text).toContain(paths.staff.referral(reference));
    const toFamily = await mailWith(words(language, 'mail:received.subject', { reference }));
    expect(toFamily.to?.map(({ address }) => address)).toEqual([emailAddress]);
    expect(toFamily.html).toContain(`dir="${directionOf(language)}"`);
    for (const { subject, text, html } of [toHub, toFamily]) {
      const whole = `${subject ?? ''} ${text ?? ''} ${html ?? ''}`;
      expect([...personalStrings, story].filter((personal) => whole.includes(personal))).toEqual([]);
    }

    const worker = await browser.newPage();
    await signIn(worker, addStaffMember('Test access officer', 'access-officer', tray));
    await expect(await findInTray(worker, tray, reference)).toContainText(words('en', 'staff:status.received'));
    await worker.getByRole('link', { name: reference }).click();
    await expect(worker.getByText(words('en', 'ask:your-words.title'), { exact: true })).toBeVisible();
    await expect(worker.getByText(story, { exact: true })).toHaveAttribute('lang', language);
    await expect(worker.getByRole('heading', { name: words('en', 'staff:events.read', facts) })).toBeVisible();
    await expect(await findInTray(worker, tray, reference)).toContainText(words('en', 'staff:status.read'));
  });
}

test('a young person asks alone, and the tray says not to contact the parents', async ({ page, browser }) => {
  await page.goto(paths.form('en', 'ask'));
  await fillForm(page, youngAnswers);
  await expect(page.getByRole('main')).toContainText('Isambard');
  await goOn(page);
  const reference = referenceIn(await page.getByRole('main').innerText());
  const worker = await overseer(browser);
  const row = await findInTray(worker, tray, reference);
  await expect(row).toContainText(words('en', 'staff:contactRules.not-parents'));
  await expect(row).toContainText(words('en', 'staff:flags.by-young-person'));
});

test('an officer of another hub may not open it, and the try is recorded', async ({ request, browser }) => {
  const { reference } = await sendInAHurry(request, 'en', shortAnswers);
  const stranger = await staffPage(browser, 'access-officer', 'universal-plus-south');
  for (const address of [paths.staff.referral(reference), paths.staff.tray(tray)]) {
    const response = await stranger.goto(address);
    expect(response?.status()).toBe(403);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(words('en', 'staff:problem.forbidden.title'));
    await expect(stranger.getByRole('main')).not.toContainText(reference);
  }
  const subject = `(select 'referral:' || id from referral where reference = $1)`;
  const refusals = await askDatabase(
    `select 1 from audit_entry where outcome = 'refused' and subject = ${subject}`,
    reference,
  );
  expect(refusals).toHaveLength(1);
});
