import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { paths } from '~/paths';
import { authenticatorCode } from '~/staff/authenticator.server';
import { trays } from '~/staff/roles-and-trays';
import { addStaffMember, type StaffAccount } from './portal-command';
import { words } from './e2e-words';

const says = (key: string) => words('en', `staff:${key}`);

/** Signs someone in on the worktray's own page with password and the code of this moment. */
export async function signIn(page: Page, { email, password, totpSecret }: StaffAccount, given?: string) {
  const code = given ?? (await authenticatorCode(totpSecret, new Date()));
  await page.goto('/staff/sign-in');
  await page.getByRole('textbox', { name: says('signIn.email') }).fill(email);
  await page.getByLabel(says('signIn.password')).fill(password);
  await page.getByRole('textbox', { name: says('signIn.code') }).fill(code);
  await page.getByRole('button', { name: says('signIn.button') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('home.title'));
}

const desk = { width: 1280, height: 800 };

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
const sessions = new Map<string, Promise<Session>>();

/** A page on which someone of these trays is signed in; each worker of the tests signs in once for the same trays. */
export async function staffPage(browser: Browser, role: string, ...own: string[]): Promise<Page> {
  const key = [role, ...own].join(' ');
  const session = sessions.get(key) ?? newSession(browser, role, own);
  sessions.set(key, session);
  const context = await browser.newContext({ storageState: await session, viewport: desk });
  return context.newPage();
}

/** A page of someone by a name of their own, to be told from others on a list. */
export async function namedStaffPage(browser: Browser, name: string, role: string, ...own: string[]): Promise<Page> {
  const storageState = await newSession(browser, role, own, name);
  return (await browser.newContext({ storageState, viewport: desk })).newPage();
}

/** Someone who may read every tray. */
export const overseer = (browser: Browser) => staffPage(browser, 'hub-manager', ...trays);

async function newSession(
  browser: Browser,
  role: string,
  own: readonly string[],
  name = `Test ${role}`,
): Promise<Session> {
  const context = await browser.newContext();
  const account = addStaffMember(name, role, ...own);
  await signIn(await context.newPage(), account);
  const session = await context.storageState();
  await context.close();
  return session;
}

/** The row of a request in a tray, wherever in its pages it stands. */
export async function findInTray(worker: Page, tray: string, reference: string): Promise<Locator> {
  await worker.goto(paths.staff.tray(tray));
  const row = worker.getByRole('row').filter({ hasText: reference });
  const next = worker.getByRole('link', { name: words('en', 'site:pagination.next') });
  while ((await row.count()) === 0 && (await next.count()) > 0) await next.click();
  await expect(row).toBeVisible();
  return row;
}
