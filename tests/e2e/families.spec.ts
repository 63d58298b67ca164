import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { babyOf, childOf, dueSoon, listOf, shortAnswers, youngAnswers } from '../support/e2e-answers';
import { askDatabase, giveMailbox } from '../support/e2e-database';
import { fillForm, goOn } from '../support/e2e-fill';
import { findInTray, overseer } from '../support/e2e-staff';
import { hurryTo, referenceIn, sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';
import { arrivedMail, mailWith } from '../support/mailbox';
import { addStaffMember } from '../support/portal-command';

const says = (key: string, facts?: Record<string, unknown>) => words('en', key, facts);

test('a baby to come, twins and a child with another home each become a row of the request', async ({
  page,
  browser,
}) => {
  const twin = (childFirstName: string) => childOf({ childFirstName, childBornOn: '2019-07-23' });
  const away = childOf({ childFirstName: 'Ottoline', childHome: 'two-homes', childSecondPostcode: 'N2 8LG' });
  const answers = { ...shortAnswers, children: listOf(babyOf(), twin('Clementine'), twin('Valentine'), away) };
  await page.goto(paths.form('en', 'ask'));
  await fillForm(page, answers);
  for (const name of ['Peregrine', 'Clementine', 'Valentine', 'Ottoline']) {
    await expect(page.getByRole('main')).toContainText(name);
  }
  await goOn(page);
  const reference = referenceIn(await page.getByRole('main').innerText());
  const worker = await overseer(browser);
  const row = await findInTray(worker, 'universal-plus-west', reference);
  await expect(row.getByRole('cell', { name: '4', exact: true })).toBeVisible();
  await row.getByRole('link', { name: reference }).click();
  const children = worker.getByRole('region', { name: says('staff:referral.children.heading') });
  await expect(children.getByRole('row')).toHaveCount(5);
  const [year = '', , day = ''] = dueSoon.split('-');
  await expect(children.getByRole('row', { name: /Peregrine/ })).toContainText(
    new RegExp(`${String(Number(day))}.*${year}`),
  );
  await expect(children.getByRole('row', { name: /Ottoline/ })).toContainText(says('staff:hubs.east-central'));
});

test('where harm is stated, help lines are shown at once, MASH gets an item of its own and its manager an alert', async ({
  page,
  browser,
}) => {
  const mailbox = await giveMailbox('mash');
  const manager = addStaffMember('Test mash-manager', 'mash-manager', 'mash');
  const answers = { ...shortAnswers, harm: ['afraid', 'self-harm'] };
  const numbers = await hurryTo(page.request, paths.form('en', 'ask'), answers, 'numbers');
  await page.goto(numbers.url());
  await expect(page.getByRole('main').getByRole('link', { name: '999' }).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '0808 2000 247' })).toBeVisible();
  const { reference, html } = await sendInAHurry(page.request, 'en', answers);
  expect(html).toContain('999');

  const worker = await overseer(browser);
  await expect(await findInTray(worker, 'mash', reference)).toContainText(says('staff:flags.harm-stated'));
  await expect(await findInTray(worker, 'universal-plus-west', reference)).toContainText(
    says('staff:flags.harm-stated'),
  );
  const alert = await mailWith(says('staff-mail:manager-harm-alert.subject', { reference }));
  const told = alert.to?.map(({ address }) => address);
  expect(told).toContain(manager.email);
  expect(told).not.toContain(mailbox);
});

test('who may not be written to gets no mail', async ({ request }) => {
  await giveMailbox('universal-plus-west');
  const { reference } = await sendInAHurry(request, 'en', shortAnswers);
  await mailWith(
    says('staff-mail:hub-new-referral.subject', { reference, tray: says('staff:trays.universal-plus-west') }),
  );
  const planned = await askDatabase<{ template: string }>(
    'select template from message where referral_id = (select id from referral where reference = $1)',
    reference,
  );
  expect(planned.map(({ template }) => template)).toEqual(['hub-new-referral']);
  const subject = says('mail:received.subject', { reference });
  expect((await arrivedMail()).filter((mail) => mail.subject === subject)).toEqual([]);
});

test('a child under 13 who asks alone is shown who to talk to, and MASH is told', async ({ page, browser }) => {
  await page.goto(paths.form('en', 'ask'));
  await fillForm(page, { ...youngAnswers, ownAge: 12, phoneNumber: '+44 7700 900124' }, 'numbers');
  await expect(page.getByRole('main').getByRole('link', { name: '0800 1111' })).toBeVisible();
  const { reference } = await sendInAHurry(page.request, 'en', { ...youngAnswers, ownAge: 12 });
  const worker = await overseer(browser);
  await expect(await findInTray(worker, 'mash', reference)).toContainText(says('staff:flags.under-13-alone'));
});
