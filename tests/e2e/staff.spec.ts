import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { audit } from '../support/e2e-audit';
import { signIn, staffPage } from '../support/e2e-staff';
import { sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';
import { addStaffMember } from '../support/portal-command';

test.describe.configure({ timeout: 120_000 });

const says = (key: string) => words('en', `staff:${key}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('nobody sees a staff page who is not signed in, and sign-in leads back to it', async ({ page }) => {
  await page.goto(paths.staff.tray('universal-plus-west'));
  await expect(page).toHaveURL(/\/staff\/sign-in\?returnTo=%2Fstaff%2Ftrays%2Funiversal-plus-west$/);
  await expect(heading(page)).toHaveText(says('signIn.title'));
});

test('blank boxes and a stranger are told what to do, and nothing of who exists', async ({ page }) => {
  await page.goto(paths.staff.signIn());
  await page.getByRole('button', { name: says('signIn.button') }).click();
  for (const field of ['email', 'password', 'code']) {
    await expect(page.getByRole('link', { name: says(`signIn.issues.${field}`) })).toHaveAttribute('href', `#${field}`);
  }
  await page.getByRole('textbox', { name: says('signIn.email') }).fill('stranger@example.org');
  await page.getByLabel(says('signIn.password')).fill('not a password');
  await page.getByRole('textbox', { name: says('signIn.code') }).fill('123456');
  await page.getByRole('button', { name: says('signIn.button') }).click();
  await expect(page.getByRole('link', { name: says('signIn.issues.refused') })).toBeVisible();
});

// Someone of their own: the sessions of `staffPage` are shared, and this one ends.
test('signing out ends the session', async ({ page }) => {
  await signIn(page, addStaffMember('Test leaver', 'access-officer', 'universal-plus-west'));
  await page.getByRole('banner').getByRole('button').click();
  await expect(heading(page)).toHaveText(says('signIn.title'));
  await page.goto(paths.staff.home());
  await expect(heading(page)).toHaveText(says('signIn.title'));
});

test('axe finds nothing on the staff pages @js', async ({ page, browser }) => {
  await page.goto(paths.staff.signIn());
  await audit(page, page.url());
  await page.getByRole('button', { name: says('signIn.button') }).click();
  await audit(page, page.url());
  await page.goto(paths.staff.first('none'));
  await expect(heading(page)).toHaveText(says('first.gone'));
  await audit(page, page.url());
  const worker = await staffPage(browser, 'access-officer', 'universal-plus-west', 'front-door');
  for (const path of [paths.staff.home(), paths.staff.tray('universal-plus-west'), paths.staff.tray('front-door')]) {
    await worker.goto(path);
    await audit(worker, worker.url());
  }
  await worker.goto(paths.staff.tray('mash'));
  await expect(heading(worker)).toHaveText(says('problem.forbidden.title'));
  await audit(worker, worker.url());
  await worker.goto(paths.staff.referral('BF-NONE'));
  await expect(heading(worker)).toHaveText(says('problem.missing.title'));
  await audit(worker, worker.url());
});

test('axe finds nothing on one’s own account, the audit, content, sign-on, and what is closed to someone @js', async ({
  request,
  page,
  browser,
}) => {
  const hiding = { ...shortAnswers, homeKind: 'hiding', homePostcode: null, safeHub: 'west' };
  const { reference } = await sendInAHurry(request, 'en', hiding);
  const account = addStaffMember('Test own', 'access-officer', 'universal-plus-west');
  await signIn(page, account);
  await page.goto(paths.staff.me());
  await audit(page, 'own account');
  const mine = (key: string) => words('en', `staff-me:${key}`);
  await page.getByRole('button', { name: mine('codes.button') }).click();
  await audit(page, 'own account with mistakes');
  await page.getByLabel(mine('codes.password')).fill(account.password);
  await page.getByRole('button', { name: mine('codes.button') }).click();
  await expect(page.getByText(mine('codes.shown'))).toBeVisible();
  await audit(page, 'recovery codes');
  await page.goto(paths.staff.referral(reference));
  await page.getByRole('link', { name: words('en', 'staff-access:glass.link') }).click();
  await audit(page, 'opening with a reason');
  await page.getByRole('button', { name: words('en', 'staff-access:glass.button') }).click();
  await audit(page, 'opening with a reason, with mistakes');
  await page.goto(paths.staff.home());
  await page.getByRole('button', { name: words('en', 'staff-access:find.button') }).click();
  await audit(page, 'no such reference');
  // No directory is set here: both say so.
  for (const path of [paths.staff.signOn(), paths.staff.signOnCallback()]) {
    await page.goto(path);
    await audit(page, path);
  }
  const owner = await staffPage(browser, 'data-owner');
  await owner.goto(paths.staff.home());
  await owner.getByLabel(words('en', 'staff-access:find.label')).fill(reference);
  await owner.getByRole('button', { name: words('en', 'staff-access:find.button') }).click();
  await expect(owner).toHaveURL(new RegExp(`${reference}/legal-hold$`));
  await audit(owner, 'a legal hold, for who reads nothing');
  await owner.goto(paths.staff.audit({ about: reference }));
  await audit(owner, 'the audit');
  const editor = await staffPage(browser, 'content-editor');
  const { home, kind, item, edit, newItem, checks, reports } = paths.staff.content;
  const places = [home(), kind('hub'), item('hub', 'west'), edit('hub', 'west'), newItem('place'), checks(), reports()];
  for (const path of places) {
    await editor.goto(path);
    await audit(editor, path);
  }
});
