import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { audit } from '../support/e2e-audit';
import { signIn, staffPage } from '../support/e2e-staff';
import { words } from '../support/e2e-words';
import { addStaffMember } from '../support/portal-command';

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
