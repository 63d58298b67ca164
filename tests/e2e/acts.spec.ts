import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers } from '../support/e2e-answers';
import { audit } from '../support/e2e-audit';
import { staffPage } from '../support/e2e-staff';
import { sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';

const says = (key: string) => words('en', `staff-acts:${key}`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, act: string) => page.getByRole('link', { name: says(`links.${act}`), exact: true }).click();
const isDone = (page: Page, act: string) => expect(page.getByText(says(`${act}.done`))).toBeVisible();
const box = (page: Page, key: string) => page.getByLabel(says(`${key}.label`), { exact: true });
const west = 'universal-plus-west';

test.describe.configure({ timeout: 150_000 });

test('an access officer claims, notes, asks, records the child in EHM and closes', async ({ request, browser }) => {
  const { reference } = await sendInAHurry(request, 'en', shortAnswers);
  const worker = await staffPage(browser, 'access-officer', west);
  await worker.goto(paths.staff.referral(reference));
  await press(worker, says('links.claim'));
  await isDone(worker, 'claim');
  await follow(worker, 'note');
  await press(worker, says('note.button'));
  await expect(worker.getByRole('link', { name: says('issues.required') })).toHaveAttribute('href', '#text');
  await box(worker, 'note.text').fill('Mum will come on Tuesday');
  await press(worker, says('note.button'));
  await isDone(worker, 'note');
  await expect(worker.getByText('Mum will come on Tuesday')).toBeVisible();
  await follow(worker, 'question');
  // They will come to us themselves: no other way to the family is offered.
  await worker.getByLabel(words('en', 'staff-acts:question.way.family', { way: says('ways.in-person') })).check();
  await box(worker, 'question.words').fill('Which nursery?');
  await press(worker, says('question.button'));
  await isDone(worker, 'question');
  await follow(worker, 'reply');
  await box(worker, 'reply.words').fill('None yet');
  await press(worker, says('reply.button'));
  await isDone(worker, 'reply');
  await follow(worker, 'closing');
  await worker.getByLabel(says('outcomes.allocated')).check();
  await box(worker, 'closing.reason').fill('Done');
  await press(worker, says('continue'));
  await expect(worker.getByRole('link', { name: says('closing.outcome.issues.not-recorded') })).toBeVisible();
  await worker.goto(paths.staff.act(reference, 'children'));
  await box(worker, 'children.ehm').selectOption('none');
  await box(worker, 'children.episode').fill('E-100');
  await press(worker, says('children.button'));
  await isDone(worker, 'children');
  await follow(worker, 'closing');
  await worker.getByLabel(says('outcomes.allocated')).check();
  await box(worker, 'closing.reason').fill('Episode made');
  await press(worker, says('continue'));
  await press(worker, says('closing.button'));
  await isDone(worker, 'closing');
  await expect(worker.getByRole('link', { name: says('links.reopening') })).toBeVisible();
});

test('the second of two people is told what changed, and keeps what they typed', async ({ request, browser }) => {
  const { reference } = await sendInAHurry(request, 'en', shortAnswers);
  const [first, second] = await Promise.all([
    staffPage(browser, 'access-officer', west),
    staffPage(browser, 'hub-manager', west),
  ]);
  await second.goto(paths.staff.act(reference, 'transfer'));
  await first.goto(paths.staff.act(reference, 'claim'));
  await press(first, says('claim.button'));
  await isDone(first, 'claim');
  await second.getByLabel(words('en', 'staff:trays.universal-plus-south')).check();
  await box(second, 'transfer.reason').fill('They moved house');
  await press(second, says('continue'));
  await expect(second.getByText(says('changed.title'))).toBeVisible();
  await expect(box(second, 'transfer.reason')).toHaveValue('They moved house');
  await press(second, says('continue'));
  await press(second, says('transfer.button'));
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(words('en', 'staff:problem.forbidden.title'));
});

test('a duty day of MASH: stepped up, acknowledged, rated, checked with the police, passed on @both', async ({
  request,
  browser,
}) => {
  const { reference } = await sendInAHurry(request, 'en', shortAnswers);
  const worker = await staffPage(browser, 'access-officer', west);
  await worker.goto(paths.staff.act(reference, 'step-up'));
  await box(worker, 'step-up.reason').fill('A bruise seen today');
  await press(worker, says('continue'));
  await expect(worker.getByText('A bruise seen today')).toBeVisible();
  await press(worker, says('step-up.button'));
  const duty = await staffPage(browser, 'mash-officer', 'mash');
  await duty.goto(paths.staff.referral(reference));
  await press(duty, says('links.acknowledgement'));
  await isDone(duty, 'acknowledgement');
  await follow(duty, 'rating');
  await duty.getByLabel(says('priorities.red'), { exact: true }).check();
  await box(duty, 'rating.reason').fill('Seen today');
  await press(duty, says('rating.button'));
  await isDone(duty, 'rating');
  await follow(duty, 'partner-checks');
  await duty.getByLabel(says('partners.police')).check();
  await box(duty, 'partner-checks.question').fill('Is the family known?');
  await press(duty, says('partner-checks.button'));
  await isDone(duty, 'partner-checks');
  await follow(duty, 'mash-decision');
  await duty.getByLabel(says('outcomes.social-care')).check();
  await box(duty, 'mash-decision.reason').fill('Likely harm');
  await press(duty, says('continue'));
  await expect(duty.getByRole('link', { name: says('mash-decision.receipt.issues.required') })).toBeVisible();
  await duty.getByLabel(says('mash-decision.closedWithin.options.six-weeks')).check();
  await box(duty, 'mash-decision.receipt').fill('LCS-77');
  await box(duty, 'mash-decision.takenBy').fill('Test Duty');
  await press(duty, says('continue'));
  await expect(duty.getByText(says('teams.dats'), { exact: true })).toBeVisible();
  await press(duty, says('mash-decision.button'));
  await isDone(duty, 'mash-decision');
  await expect(duty.getByText('LCS-77').first()).toBeVisible();
});

test('axe finds nothing on the pages of acts and the Panel @js', async ({ request, browser }) => {
  const { reference } = await sendInAHurry(request, 'en', { ...parentAnswers, agreesShare: 'yes' });
  const manager = await staffPage(browser, 'hub-manager', west);
  const pages = ['assignment', 'question', 'children', 'transfer', 'allocation', 'closing', 'withdrawal', 'legal-hold'];
  for (const [index, page] of pages.entries()) {
    await manager.goto(paths.staff.act(reference, page));
    await audit(manager, page, [index % 2 ? 'desk' : 'phone']);
  }
  await manager.goto(paths.staff.act(reference, 'closing'));
  await press(manager, says('continue'));
  await audit(manager, 'closing with mistakes');
  await manager.goto(paths.staff.act(reference, 'panel-mark'));
  await box(manager, 'panel-mark.reason').fill('Several needs');
  await press(manager, says('panel-mark.button'));
  await isDone(manager, 'panel-mark');
  await audit(manager, 'a referral with things to do');
  await manager.goto(paths.staff.panel('west'));
  await expect(manager.getByRole('heading', { name: reference })).toBeVisible();
  await audit(manager, 'the Panel');
  await manager.goto(paths.staff.act(reference, 'panel-decision'));
  await audit(manager, 'the decision of the Panel', ['desk']);
  await manager.getByLabel(says('panelDecisions.universal-plus')).check();
  await box(manager, 'panel-decision.reason').fill('Enough');
  await press(manager, says('panel-decision.button'));
  await isDone(manager, 'panel-decision');
  await manager.goto(paths.staff.act(reference, 'step-up'));
  await box(manager, 'step-up.reason').fill('New worry');
  await press(manager, says('continue'));
  await audit(manager, 'stepping up, to confirm', ['phone']);
  await press(manager, says('step-up.button'));
  const duty = await staffPage(browser, 'mash-officer', 'mash');
  for (const page of ['rating', 'partner-checks', 'mash-decision']) {
    await duty.goto(paths.staff.act(reference, page));
    await audit(duty, page, [page === 'rating' ? 'phone' : 'desk']);
  }
});
