import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '~/journey/answers';
import { paths } from '~/paths';
import { careLeaver, missedAppointments, panics, persian, toddler, watched, yearNine } from '../support/e2e-cases';
import { askDatabase, draftIdOf, giveMailbox, isDraftKept } from '../support/e2e-database';
import { fillForm, goOn } from '../support/e2e-fill';
import { findInTray, overseer } from '../support/e2e-staff';
import { referenceIn } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';
import { mailWith } from '../support/mailbox';

test.describe.configure({ timeout: 120_000 });

const says = (key: string, facts?: Record<string, unknown>) => words('en', key, facts);
const main = (page: Page) => page.getByRole('main');

/** Fills a form in as this person does, sends it, and gives the reference on the sent page. */
async function sends(page: Page, form: string, answers: Answers, language = 'en'): Promise<string> {
  await page.goto(paths.form(language, form));
  await fillForm(page, answers);
  await goOn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language, 'form:sent.title'));
  return referenceIn(await main(page).innerText());
}

/** What stands in clear of a request, and where it lies. */
async function recordOf(reference: string) {
  const [record] = await askDatabase<{
    kind: string;
    source: string;
    flags: string[];
    children: number;
    programmes: string[];
    places: string[];
    priority: string;
  }>(
    `select kind, source_code as source, flags, child_count as children, programme_ids as programmes,
       (select array_agg(tray order by tray) from tray_item where referral_id = referral.id) as places,
       (select priority from tray_item where referral_id = referral.id and purpose = 'referral') as priority
     from referral where reference = $1`,
    reference,
  );
  return record;
}

/** Opens a request as staff of its tray do. */
async function opens(worker: Page, tray: string, reference: string) {
  await (await findInTray(worker, tray, reference)).getByRole('link', { name: reference }).click();
  await expect(worker.getByRole('heading', { level: 1 })).toContainText(reference);
}

test('a tired parent of a toddler asks the West hub for a group', async ({ page }) => {
  const reference = await sends(page, 'ask', toddler);
  await expect(main(page)).toContainText(says('codes:hub.west'));
  expect(await recordOf(reference)).toEqual({
    ...{ kind: 'universal-plus', source: '1A', flags: [], children: 1, priority: 'green' },
    ...{ programmes: ['parenting-programme'], places: ['universal-plus-west'] },
  });
});

test('a school refers two siblings, with the child’s words and the mother’s agreement, by way of the front door', async ({
  page,
  browser,
}) => {
  await page.goto(paths.form('en', 'door'));
  await fillForm(page, yearNine, 'suggestion');
  await main(page)
    .getByRole('button', { name: says('suggestion-professional:forms.ask') })
    .click();
  await fillForm(page, yearNine);
  await goOn(page);
  const reference = referenceIn(await main(page).innerText());
  expect(await recordOf(reference)).toMatchObject({
    ...{ kind: 'universal-plus', source: '2A', children: 2, places: ['universal-plus-east-central'] },
    flags: ['sender-not-verified'],
  });
  const worker = await overseer(browser);
  await opens(worker, 'universal-plus-east-central', reference);
  await expect(main(worker)).toContainText('Mornings are the worst.');
  await expect(main(worker)).toContainText('H302999925001');
  const children = worker.getByRole('region', { name: says('staff:referral.children.heading') });
  await expect(children.getByRole('row', { name: /Mia/ })).toBeVisible();
  const agreements = worker.getByRole('region', { name: says('staff:referral.agreements.heading') });
  await expect(agreements).toContainText(says('staff:referral.agreements.given'));
  await expect(main(worker)).toContainText('Her mother');
});

test('a young person of 15 asks alone: home is not rung, and the team for feelings is named at once', async ({
  page,
  browser,
}) => {
  await page.goto(paths.form('en', 'ask'));
  await fillForm(page, panics, 'meanwhile');
  await expect(main(page).getByRole('link', { name: says('form:panels.feelings.team') })).toBeVisible();
  await expect(main(page).getByRole('link', { name: '0800 1111' })).toBeVisible();
  const reference = await sends(page, 'ask', panics);
  expect(await recordOf(reference)).toMatchObject({
    ...{ source: '1C', priority: 'amber', places: ['universal-plus-west'], flags: ['by-young-person'] },
  });
  const worker = await overseer(browser);
  await opens(worker, 'universal-plus-west', reference);
  await expect(main(worker)).toContainText(says('staff:contactRules.not-parents'));
});

test('a young person who thinks of ending it is shown who to talk to, may still send, and MASH has it at once', async ({
  page,
}) => {
  const answers = { ...panics, harm: ['self-harm'] };
  await page.goto(paths.form('en', 'ask'));
  await fillForm(page, answers, 'numbers');
  await expect(main(page).getByRole('link', { name: '116 123' })).toBeVisible();
  const reference = await sends(page, 'ask', answers);
  expect(await recordOf(reference)).toMatchObject({ priority: 'red', places: ['mash', 'universal-plus-west'] });
});

test('a GP who has not told the mother says why, and the answer by mail names no child', async ({ page }) => {
  await giveMailbox('mash');
  const reference = await sends(page, 'tell', missedAppointments);
  expect(await recordOf(reference)).toMatchObject({
    ...{ kind: 'mash-safeguarding', source: '3A', places: ['mash'] },
    flags: ['family-not-told', 'sender-not-verified'],
  });
  const mail = await mailWith(says('mail-professional:received.subject', { reference }));
  expect(`${mail.subject ?? ''} ${mail.text ?? ''} ${mail.html ?? ''}`).not.toMatch(/Tyler|Coombe|hearing/);
});

test('a GP who gives no reason for not telling the family is asked for it', async ({ page }) => {
  await page.goto(paths.form('en', 'tell'));
  await fillForm(page, { ...missedAppointments, notToldWhy: null }, 'family-told');
  await fillForm(page, { ...missedAppointments, notToldWhy: null }, 'family-told');
  await main(page).getByRole('radio', { name: 'No', exact: true }).check();
  await goOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/family-told$/);
});

test('someone in hiding leaves in the middle and nothing stays; later she asks, and only her sister may be rung', async ({
  page,
  browser,
}) => {
  await page.goto(paths.form('en', 'ask'));
  await fillForm(page, watched, 'needs');
  const draft = await draftIdOf(page.context());
  await page.request.get(paths.exit('en'), { maxRedirects: 0 });
  expect((await page.context().cookies()).filter(({ name }) => name === 'portal-form')).toEqual([]);
  const reference = await sends(page, 'ask', watched);
  expect(await draftIdOf(page.context())).not.toBe(draft);
  const record = await recordOf(reference);
  expect(record).toMatchObject({ priority: 'red', places: ['mash', 'universal-plus-south'] });
  expect(record?.flags).toEqual(expect.arrayContaining(['harm-stated', 'restricted']));
  const sent = await askDatabase(
    `select 1 from message where tray is null and referral_id = (select id from referral where reference = $1)`,
    reference,
  );
  expect(sent).toEqual([]);
  const worker = await overseer(browser);
  const row = await findInTray(worker, 'universal-plus-south', reference);
  await expect(row).toContainText(says('staff:contactRules.through-only'));
});

test('a care leaver of 18 without a home is not turned away', async ({ page }) => {
  await page.goto(paths.form('en', 'door'));
  await fillForm(page, careLeaver, 'suggestion');
  await main(page)
    .getByRole('button', { name: says('suggestion:forms.ask') })
    .click();
  const answers = {
    ...{ ...panics, ...careLeaver, firstName: 'Kieran', needs: ['money'], contactBy: ['i-will-come'] },
    ...{ parentsKnow: null, parentsMayBeContacted: null },
  };
  await fillForm(page, answers);
  await goOn(page);
  const record = await recordOf(referenceIn(await main(page).innerText()));
  expect(record?.flags).toEqual(expect.arrayContaining(['over-18', 'no-fixed-address']));
  expect(record?.places).toEqual(['universal-plus-east-central']);
});

for (const { where, postcode } of [
  { where: 'Kingsbury', postcode: 'NW9 0AA' },
  { where: 'Cricklewood', postcode: 'NW2 3AF' },
]) {
  test(`a family in ${where} is told that Brent is their council, and how to reach it`, async ({ page }) => {
    const answers = { ...toddler, homePostcode: postcode, outsideReason: 'none' };
    await page.goto(paths.form('en', 'ask'));
    await fillForm(page, answers, 'outside');
    await expect(main(page)).toContainText('Brent');
    const draft = await draftIdOf(page.context());
    await fillForm(page, answers, 'other-council');
    await expect(main(page)).toContainText('Brent');
    expect(await isDraftKept(draft)).toBe(false);
  });
}

test('a mother who reads Persian alone asks in it from first page to mail, and staff see her words and their language', async ({
  page,
  browser,
}) => {
  await giveMailbox('universal-plus-south');
  const reference = await sends(page, 'ask', persian, 'fa');
  expect(await recordOf(reference)).toMatchObject({
    ...{ source: '1A', places: ['universal-plus-south'] },
    flags: ['interpreter-needed', 'confirm-with-interpreter'],
  });
  const mail = await mailWith(words('fa', 'mail:received.subject', { reference }));
  expect(mail.html).toContain('dir="rtl"');
  expect(mail.text).not.toMatch(/مینا|رستگار|آرش/);
  const worker = await overseer(browser);
  await opens(worker, 'universal-plus-south', reference);
  await expect(worker.locator('[lang="fa"]').filter({ hasText: 'گریه می‌کند' }).first()).toBeVisible();
  await expect(main(worker)).toContainText('Persian');
});
