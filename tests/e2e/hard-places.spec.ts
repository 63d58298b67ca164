import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Answers } from '~/journey/answers';
import { paths } from '~/paths';
import { listOf, shortAnswers } from '../support/e2e-answers';
import { draftIdOf, isDraftKept } from '../support/e2e-database';
import { answerPage, goOn } from '../support/e2e-fill';
import { findInTray, overseer } from '../support/e2e-staff';
import { hurry, hurryTo, referenceIn, sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';

const says = (key: string, facts?: Record<string, unknown>) => words('en', key, facts);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const form = paths.form('en', 'ask');

/** Answers all pages up to one without a browser, and opens that one. */
async function open(page: Page, answers: Answers, path: string) {
  await page.goto((await hurryTo(page.request, form, answers, path)).url());
}

/** Goes on from the page that is open, sends, and finds the row in the tray. */
async function sendAndFind(page: Page, browser: Browser, answers: Answers, tray: string) {
  await page.goto((await hurry(page.request, form, answers)).url());
  await goOn(page);
  const reference = referenceIn(await page.getByRole('main').innerText());
  return { reference, row: await findInTray(await overseer(browser), tray, reference) };
}

test('where either of two hubs may be meant, both are shown and the family chooses', async ({ page, browser }) => {
  const answers = { ...shortAnswers, homePostcode: 'N3 3AA', preferredHub: 'south' };
  await open(page, answers, 'either-hub');
  await expect(title(page)).toHaveText(says('ask:either-hub.title'));
  const offered = page.getByRole('radio');
  await expect(offered).toHaveCount(3);
  await expect(page.getByRole('radio', { name: says('ask:either-hub.preferredHub.options.west') })).toHaveCount(0);
  await answerPage(page, answers);
  const { row } = await sendAndFind(page, browser, answers, 'universal-plus-south');
  await expect(row).toContainText(says('staff:flags.hub-chosen'));
});

test('outside Barnet the family is told its own council’s door, and nothing of it is kept', async ({ page }) => {
  const answers = { ...shortAnswers, homePostcode: 'EN1 1AA', outsideReason: 'none' };
  await open(page, answers, 'outside');
  await expect(page.getByRole('main')).toContainText('Enfield');
  const draft = await draftIdOf(page.context());
  expect(await isDraftKept(draft)).toBe(true);
  await answerPage(page, answers);
  await expect(title(page)).toHaveText(says('ask:other-council.title'));
  await expect(page.getByRole('main')).toContainText('Enfield');
  await expect(page.getByRole('main').getByRole('link', { name: /^0/ }).first()).toBeVisible();
  expect(await isDraftKept(draft)).toBe(false);
  expect(await page.context().cookies()).toEqual([]);
});

test('outside Barnet, a child at school here goes on, to the hub of the school', async ({ page, browser }) => {
  const answers = { ...shortAnswers, homePostcode: 'EN1 1AA', outsideReason: 'school-here', schoolPostcode: 'N2 8LG' };
  await open(page, answers, 'outside');
  await answerPage(page, answers);
  await expect(title(page)).toHaveText(says('ask:your-name.title'));
  const { row } = await sendAndFind(page, browser, answers, 'universal-plus-east-central');
  await expect(row).toContainText(says('staff:flags.outside-barnet'));
});

test('a family in hiding is asked for no address, postcode or school, and the record is restricted', async ({
  page,
  browser,
}) => {
  const answers = {
    ...shortAnswers,
    homeKind: 'hiding',
    homePostcode: null,
    safeHub: 'south',
    avoid: 'The bus garage',
  };
  await open(page, answers, 'which-hub');
  await answerPage(page, answers);
  const asked: string[] = [];
  await hurry(page.request, page.url(), answers, ({ page: { id }, location: { itemPage } }) => {
    asked.push(itemPage ?? id);
    return false;
  });
  expect(asked.filter((id) => ['child-home', 'child-school', 'doctor', 'home-visit', 'where'].includes(id))).toEqual(
    [],
  );
  const { row, reference } = await sendAndFind(page, browser, answers, 'universal-plus-south');
  await expect(row).toContainText(says('staff:flags.restricted'));
  await row.getByRole('link', { name: reference }).click();
  await expect(row.page().getByText(says('staff:referral.restricted'))).toBeVisible();
});

test('no fixed address: the place where the family mostly stays, or a hub of its choice', async ({
  page,
  browser,
  playwright,
  baseURL,
}) => {
  const staying = { ...shortAnswers, homeKind: 'no-fixed', homePostcode: null, stayingPostcode: 'NW4 3PS' };
  const { row } = await sendAndFind(page, browser, staying, 'universal-plus-south');
  await expect(row).toContainText(says('staff:flags.no-fixed-address'));

  const other = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  const choosing = { ...staying, stayingPostcode: null, nearHub: 'west' };
  const { reference, html } = await sendInAHurry(other, 'en', choosing);
  expect(html).toContain(says('codes:hub.west'));
  const worker = await overseer(browser);
  await expect(await findInTray(worker, 'universal-plus-west', reference)).toContainText(
    says('staff:flags.hub-chosen'),
  );
});

test('a sector nobody has told us of is asked about, and goes to the front door where the family cannot say', async ({
  page,
  browser,
}) => {
  const answers = { ...shortAnswers, homePostcode: 'N20 1AA', nearHub: 'not-sure' };
  await open(page, answers, 'near-hub');
  await expect(title(page)).toHaveText(says('ask:near-hub.title'));
  await answerPage(page, answers);
  await page.goto((await hurry(page.request, page.url(), answers)).url());
  await goOn(page);
  await expect(page.getByRole('main')).toContainText(says('form:sent.frontDoor'));
  const reference = referenceIn(await page.getByRole('main').innerText());
  const worker = await overseer(browser);
  await expect(await findInTray(worker, 'front-door', reference)).toContainText(says('staff:certainty.check'));
});

test('the rest of a household: children elsewhere raise a flag', async ({ page, browser }) => {
  const elsewhere = {
    childBirth: 'age',
    childAge: 4,
    childFirstName: 'Ottoline',
    childLastName: 'Wolstenholme',
    childHome: 'elsewhere',
    childPostcode: 'N2 8LG',
  };
  const answers = { ...shortAnswers, children: listOf(elsewhere) };
  const { row } = await sendAndFind(page, browser, answers, 'universal-plus-west');
  await expect(row).toContainText(says('staff:flags.child-in-other-hub'));
});
