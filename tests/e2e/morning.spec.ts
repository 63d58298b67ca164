import { type Page, expect, test } from '@playwright/test';
import { paths } from '~/paths';
import type { Answers } from '~/journey/answers';
import { actBox, actWords, follow, isDone, press, recordInAHurry } from '../support/e2e-acts';
import { childOf, listOf, shortAnswers, youngAnswers } from '../support/e2e-answers';
import { goOn } from '../support/e2e-fill';
import { askingSchool } from '../support/e2e-professionals';
import { namedStaffPage } from '../support/e2e-staff';
import { hurry, referenceIn, sendInAHurry } from '../support/e2e-visitor';
import { words } from '../support/e2e-words';

test.describe.configure({ timeout: 180_000 });

const tray = 'universal-plus-west';
const mine = paths.staff.tray(tray, '?assigned=me');
const trayWords = (key: string) => words('en', `staff-trays:${key}`);
const main = (page: Page) => page.getByRole('main');
const rows = (page: Page) => page.getByRole('row').filter({ hasText: 'BF-' });

const family = (name: string): Answers => ({
  ...shortAnswers,
  children: listOf(childOf({ childFirstName: name, childBirth: 'age', childAge: 7 })),
});
/** What has come in since yesterday: a name for each, and its language. */
const morning: readonly (readonly [name: string, language: string, answers: Answers])[] = [
  ...['Ada', 'Bram', 'Cleo', 'Dov', 'Esi', 'Finn', 'Gita', 'Hugo', 'Ines', 'Joss'].map(
    (name, index) => [name, index % 3 === 0 ? 'fa' : 'en', family(name)] as const,
  ),
  ['again', 'en', family('Ada')],
  ['to MASH', 'en', family('Kofi')],
  ['moved', 'en', family('Lena')],
  ['not rung', 'en', { ...family('Maya'), contactBy: ['phone'], phoneNumber: '07700 900123', phoneSafe: ['text'] }],
  ['hiding', 'en', { ...family('Nils'), homeKind: 'hiding', homePostcode: null, safeHub: 'west' }],
  ['young', 'en', youngAnswers],
  ['a school', 'en', askingSchool],
  ['letter', 'en', { ...family('Omar'), contactBy: ['someone'], throughSomeone: 'Auntie Marigold' }],
  ['twins', 'fa', { ...shortAnswers, children: listOf(childOf({ childFirstName: 'Pia' }), childOf()) }],
];

test('an access officer works through a morning of twenty contacts until the tray is clear', async ({
  browser,
  playwright,
  baseURL,
}) => {
  const sent = new Map<string, string>();
  const send = async ([name, language, answers]: (typeof morning)[number]) => {
    const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    sent.set(name, (await sendInAHurry(request, language, answers)).reference);
    await request.dispose();
  };
  const sendAll = async () => {
    for (let from = 0; from < morning.length; from += 4) await Promise.all(morning.slice(from, from + 4).map(send));
  };
  const name = `Test early bird ${Date.now()}`;
  const [officer, manager] = await Promise.all([
    namedStaffPage(browser, name, 'access-officer', tray),
    namedStaffPage(browser, `Test giver ${Date.now()}`, 'hub-manager', tray),
    sendAll(),
  ]);
  const referenceOf = (which: string) => sent.get(which) ?? '';
  await manager.goto(paths.staff.tray(tray, '?sort=received&order=down'));
  for (const reference of sent.values())
    await rows(manager).filter({ hasText: reference }).getByRole('checkbox').check();
  await main(manager)
    .getByRole('combobox', { name: trayWords('assign.label') })
    .selectOption({ label: name });
  await press(manager, trayWords('assign.button'));
  await expect(main(manager)).toContainText(words('en', 'staff-trays:assign.done', { count: sent.size }));

  // The twentieth walks in.
  await officer.goto(paths.staff.home());
  await main(officer)
    .getByRole('link', { name: trayWords('enter.home') })
    .click();
  await press(officer, trayWords('enter.button'));
  await expect(officer.getByRole('alert')).toContainText(trayWords('enter.issues.how'));
  await main(officer)
    .getByRole('radio', { name: trayWords('enter.hows.walk-in') })
    .check();
  await main(officer)
    .getByRole('radio', { name: trayWords('enter.forms.ask') })
    .check();
  await press(officer, trayWords('enter.button'));
  await expect(main(officer)).toContainText(words('en', 'form:taken.typing'));
  await officer.goto((await hurry(officer.request, officer.url(), shortAnswers)).url());
  await goOn(officer);
  sent.set('walk-in', referenceIn(await main(officer).innerText()));
  await main(officer)
    .getByRole('link', { name: words('en', 'form:taken.open') })
    .click();
  const timeline = officer.getByRole('region', { name: words('en', 'staff:referral.events.heading') });
  await expect(timeline).toContainText(name);
  await press(officer, actWords('links.claim'));
  await isDone(officer, 'claim');

  await officer.goto(mine);
  await expect(rows(officer)).toHaveCount(20);
  const open = (which: string) => officer.goto(paths.staff.referral(referenceOf(which)));

  // One family may not be rung: no call is offered, and they are asked by text.
  await expect(rows(officer).filter({ hasText: referenceOf('not rung') })).toContainText('Text only');
  await open('not rung');
  await follow(officer, 'question');
  const way = (code: string) => actWords('question.way.family', { way: actWords(`ways.${code}`) });
  await expect(officer.getByLabel(way('call'))).toHaveCount(0);
  await officer.getByLabel(way('text')).check();
  await actBox(officer, 'question.words').fill('Which nursery?');
  await press(officer, actWords('question.button'));
  await isDone(officer, 'question');
  await follow(officer, 'reply');
  await actBox(officer, 'reply.words').fill('None yet');
  await press(officer, actWords('reply.button'));
  await isDone(officer, 'reply');

  // One came twice.
  await open('again');
  await follow(officer, 'note');
  await press(officer, actWords('note.button'));
  await expect(officer.getByRole('link', { name: actWords('issues.required') })).toHaveAttribute('href', '#text');
  await actBox(officer, 'note.text').fill(`The same as ${referenceOf('Ada')}`);
  await press(officer, actWords('note.button'));
  await isDone(officer, 'note');
  await follow(officer, 'closing');
  await officer.getByLabel(actWords('outcomes.allocated')).check();
  await actBox(officer, 'closing.reason').fill(`The same as ${referenceOf('Ada')}`);
  await press(officer, actWords('continue'));
  await expect(officer.getByRole('link', { name: actWords('closing.outcome.issues.not-recorded') })).toBeVisible();
  await officer.getByLabel(actWords('outcomes.duplicate')).check();
  await press(officer, actWords('continue'));
  await press(officer, actWords('closing.button'));
  await isDone(officer, 'closing');
  await expect(officer.getByRole('link', { name: actWords('links.reopening') })).toBeVisible();

  // One is not safe, one has moved: both leave the tray, and the officer stays in it.
  await open('to MASH');
  await follow(officer, 'step-up');
  await actBox(officer, 'step-up.reason').fill('A bruise seen today');
  await press(officer, actWords('continue'));
  await press(officer, actWords('step-up.button'));
  await expect(officer.getByRole('alert')).toContainText(referenceOf('to MASH'));
  await open('moved');
  await follow(officer, 'transfer');
  await officer.getByLabel(words('en', 'staff:trays.universal-plus-south')).check();
  await actBox(officer, 'transfer.reason').fill('They moved house');
  await press(officer, actWords('continue'));
  await press(officer, actWords('transfer.button'));
  await isDone(officer, 'transfer');
  await expect(officer).toHaveURL(new RegExp(paths.staff.tray(tray)));

  // A family in hiding: it was given to this officer, and says so first.
  await open('hiding');
  await expect(officer.getByText(words('en', 'staff:referral.restricted'))).toBeVisible();

  // The rest is entered in EHM, each leading to the next.
  await open('Bram');
  await follow(officer, 'children');
  await actBox(officer, 'children.ehm').selectOption('none');
  await actBox(officer, 'children.episode').fill('E-100');
  await press(officer, actWords('children.button'));
  await isDone(officer, 'children');
  const next = officer.getByRole('alert').getByRole('link');
  await expect(next).toHaveAttribute('href', /\/staff\/referrals\/BF-/);
  await next.click();
  await expect(officer.getByRole('heading', { level: 1 })).toContainText('BF-');
  const left = ['again', 'to MASH', 'moved', 'Bram'];
  for (const [which, reference] of sent) if (!left.includes(which)) await recordInAHurry(officer, reference);
  await officer.goto(mine);
  await expect(main(officer)).toContainText(trayWords('nothing'));
  await expect(rows(officer)).toHaveCount(0);
});
