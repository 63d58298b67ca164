import { expect, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers, shortAnswers } from '../support/e2e-answers';
import { audit } from '../support/e2e-audit';
import { staffPage } from '../support/e2e-staff';
import { post, sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';
import { actBox as box, actWords as says, follow, isDone, press } from '../support/e2e-acts';

const west = 'universal-plus-west';

test.describe.configure({ timeout: 150_000 });

test('the second of two people is told what changed, and keeps what they typed @js', async ({ request, browser }) => {
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
  // It lies in none of their trays now: they go on with the tray they took it from.
  await isDone(second, 'transfer');
  await expect(second).toHaveURL(new RegExp(paths.staff.tray(west)));
});

test('a duty day of MASH: stepped up, acknowledged, rated, checked with the police, passed on', async ({
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
  const pages = [
    ...[
      'claim',
      'assignment',
      'note',
      'question',
      'reply',
      'children',
      'transfer',
      'allocation',
      'closing',
      'reopening',
    ],
    ...['withdrawal', 'restriction', 'restriction-end', 'legal-hold'],
  ];
  for (const [index, page] of pages.entries()) {
    await manager.goto(paths.staff.act(reference, page));
    await audit(manager, page, [index % 2 ? 'desk' : 'phone']);
  }
  await manager.goto(paths.staff.act(reference, 'closing'));
  await press(manager, says('continue'));
  await audit(manager, 'closing with mistakes');
  await manager.goto(paths.staff.act(reference, 'note'));
  const version = await manager.locator('[name=version]').inputValue();
  await post(manager.request, paths.staff.act(reference, 'note'), { version, text: 'First' });
  await box(manager, 'note.text').fill('Second');
  await press(manager, says('note.button'));
  await expect(manager.getByText(says('changed.title'))).toBeVisible();
  await audit(manager, 'someone was quicker');
  await manager.goto(paths.staff.sheet(reference));
  await audit(manager, 'the print sheet');
  await manager.goto(paths.staff.act(reference, 'panel-mark'));
  await box(manager, 'panel-mark.reason').fill('Several needs');
  await press(manager, says('panel-mark.button'));
  await isDone(manager, 'panel-mark');
  await audit(manager, 'a referral with things to do');
  await manager.goto(paths.staff.panel('west'));
  await expect(manager.getByRole('heading', { name: reference })).toBeVisible();
  await audit(manager, 'the Panel');
  await manager.getByRole('link', { name: says('sheet.link') }).click();
  await audit(manager, 'the Panel, to be printed');
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
  await isDone(manager, 'step-up');
  await audit(manager, 'a tray, after it left', ['phone']);
  const duty = await staffPage(browser, 'mash-officer', 'mash');
  for (const page of ['acknowledgement', 'rating', 'partner-checks', 'mash-decision']) {
    await duty.goto(paths.staff.act(reference, page));
    await audit(duty, page, [page === 'rating' ? 'phone' : 'desk']);
  }
});
