import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '~/journey/answers';
import { paths } from '~/paths';
import { shortAnswers } from '../support/e2e-answers';
import { audit, everyLook } from '../support/e2e-audit';
import { askDatabase, draftIdOf, isDraftKept } from '../support/e2e-database';
import { otherEnds, parentAtDoor, schoolAtDoor, socialWorkerAtDoor } from '../support/e2e-door';
import { fillForm, goOn } from '../support/e2e-fill';
import { findInTray, overseer } from '../support/e2e-staff';
import { hurry, hurryTo, referenceIn } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

test.describe.configure({ timeout: 90_000 });

const says = (key: string, facts?: Record<string, unknown>) => words('en', key, facts);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

/** Starts at the front door's own page and answers whatever is asked, as a person does. */
async function findDoor(page: Page, answers: Answers, language = 'en') {
  await page.goto(paths.getHelp(language));
  await main(page)
    .getByRole('button', { name: words(language, 'pages:getHelp.start') })
    .click();
  await fillForm(page, answers, 'suggestion');
}

/** The same without a browser, and opens the suggestion. */
async function hurryToDoor(page: Page, answers: Answers) {
  await page.goto((await hurry(page.request, paths.form('en', 'door'), answers)).url());
}

for (const language of liveLanguages) {
  test(`a parent with a low need goes on in "${language}" to ask the hub, and is asked nothing twice`, async ({
    page,
    browser,
  }) => {
    await page.goto(paths.home(language));
    await page.getByRole('link', { name: words(language, 'pages:home.notSure') }).click();
    await main(page)
      .getByRole('button', { name: words(language, 'pages:getHelp.start') })
      .click();
    await fillForm(page, parentAtDoor, 'suggestion');
    await expect(title(page)).toHaveText(words(language, 'suggestion:doors.ask.title'));
    await expect(main(page)).toContainText(words(language, 'suggestion:reasons.own-family'));
    const left = await draftIdOf(page.context(), 'door');
    await main(page)
      .getByRole('button', { name: words(language, 'suggestion:forms.ask') })
      .click();
    await expect(title(page)).toHaveText(words(language, 'ask:before.title'));
    expect(await isDraftKept(left)).toBe(false);
    const met: string[] = [];
    page.on('framenavigated', (frame) => met.push(new URL(frame.url()).pathname.split('/').at(-1) ?? ''));
    await fillForm(page, shortAnswers);
    expect(met.filter((id) => ['who', 'where', 'child-birth'].includes(id))).toEqual([]);
    await goOn(page);
    const reference = referenceIn(await main(page).innerText());

    const row = await findInTray(await overseer(browser), 'universal-plus-west', reference);
    await row.getByRole('link', { name: reference }).click();
    const chosen = {
      suggested: says('staff:door.doors.ask'),
      reason: says('staff:door.reasons.own-family'),
      chosen: says('staff:door.forms.ask'),
    };
    await expect(row.page().getByText(says('staff:referral.facts.doorLine', chosen))).toBeVisible();
  });
}

test('who worries about harm is told whom to ring, and may take the other form: that is recorded, and MASH is told', async ({
  page,
}) => {
  await findDoor(page, { ...parentAtDoor, worry: 'harm' });
  await expect(title(page)).toHaveText(says('suggestion:doors.tell-safeguarding.title'));
  await expect(main(page).getByRole('link', { name: '020 8359 4066' }).first()).toBeVisible();
  await expect(main(page).getByRole('link', { name: '0808 2000 247' })).toBeVisible();
  await main(page)
    .getByRole('button', { name: says('suggestion:forms.ask') })
    .click();
  await expect(title(page)).toHaveText(says('ask:before.title'));
  await page.goto((await hurry(page.request, paths.form('en', 'ask'), shortAnswers)).url());
  await goOn(page);
  const reference = referenceIn(await main(page).innerText());
  const events = await askDatabase<{ facts: { tray: string; door?: unknown } }>(
    `select facts from referral_event where type = 'received' and referral_id = (select id from referral where reference = $1) order by facts ->> 'purpose' desc`,
    reference,
  );
  const door = { suggested: 'tell-safeguarding', reason: 'harm', chosen: 'ask' };
  expect(events.map(({ facts }) => facts.door)).toEqual([door, door]);
  expect(events.map(({ facts }) => facts.tray)).toEqual(['universal-plus-west', 'mash']);
});

test('who worries about harm goes on to the form that says so, with what was answered', async ({ page }) => {
  await hurryToDoor(page, { ...parentAtDoor, whoAsks: 'public', worry: 'harm' });
  await main(page)
    .getByRole('button', { name: says('suggestion:forms.tell') })
    .click();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/form\/tell\//);
  await page.goto(paths.question('en', 'tell', { page: 'who' }));
  expect(await draftIdOf(page.context(), 'tell')).not.toBe('');
});

test('danger now shows whom to ring before anything else is asked', async ({ page }) => {
  await page.goto(paths.form('en', 'door'));
  await fillForm(page, { dangerNow: 'yes' }, 'call-first');
  await expect(title(page)).toHaveText(says('door:call-first.title'));
  await expect(main(page).getByRole('link', { name: '999' }).first()).toBeVisible();
  await expect(main(page)).toContainText('999bsl.co.uk');
  await fillForm(page, { dangerNow: 'yes', whoAsks: 'parent' }, 'suggestion');
  await expect(title(page)).toHaveText(says('suggestion:doors.emergency.title'));
});

test('a social worker is told the tray by name, and nothing is taken here', async ({ page }) => {
  await findDoor(page, socialWorkerAtDoor);
  await expect(title(page)).toHaveText(says('suggestion-professional:doors.lcs-joint-work.title'));
  await expect(main(page)).toContainText('LCS West Hub 0-19');
  await expect(main(page)).not.toContainText('LCS South Hub 0-19');
  await expect(main(page).getByRole('button')).toHaveCount(0);
});

test('at 18 the suggestion leads to help for adults', async ({ page }) => {
  await findDoor(page, { ...parentAtDoor, childAge: 18, ties: ['none'] });
  await expect(title(page)).toHaveText(says('suggestion:doors.adults.title'));
  await main(page)
    .getByRole('button', { name: says('suggestion:services.adults') })
    .click();
  await expect(title(page)).toHaveText(says('services:of.adults.title'));
});

test('outside Barnet the other council’s door is named, and nothing is kept', async ({ page }) => {
  const outside = { ...parentAtDoor, homePostcode: 'EN1 1AA', outsideReason: 'none' };
  await hurryTo(page.request, paths.form('en', 'door'), outside, 'today');
  const draft = await draftIdOf(page.context(), 'door');
  await hurryToDoor(page, outside);
  expect(await isDraftKept(draft)).toBe(false);
});

test('a professional who wants an assessment is led to the form for it', async ({ page }) => {
  await findDoor(page, { ...schoolAtDoor, severalNeeds: 'yes', servicesInvolved: 'three-or-more' });
  await expect(title(page)).toHaveText(says('suggestion-professional:doors.tell-assessment.title'));
  await expect(main(page)).toContainText(says('suggestion-professional:advice.agreement-needed'));
  await main(page)
    .getByRole('button', { name: says('suggestion-professional:forms.tell') })
    .click();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/form\/tell\//);
});

test('the suggestion is not met before the questions are answered', async ({ page }) => {
  await page.goto(paths.suggestion('en', 'door'));
  await expect(title(page)).toHaveText(says('door:now.title'));
});

test('where harm is stated inside a form, the other form is offered with everything carried over', async ({ page }) => {
  const answers = { ...shortAnswers, harm: ['afraid'], story: 'It is hard at home.', safeTonight: 'yes' };
  await page.goto((await hurryTo(page.request, paths.form('en', 'ask'), answers, 'numbers')).url());
  await main(page)
    .getByRole('button', { name: says('form:otherForm.button') })
    .click();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/form\/tell\//);
  const met: string[] = [];
  await hurry(page.request, page.url(), answers, ({ page: { id } }) => {
    met.push(id);
    return id === 'when-seen';
  });
  expect(met.filter((id) => ['who', 'where', 'your-name', 'child-birth', 'what-happened'].includes(id))).toEqual([]);
});

for (const { name, answers } of otherEnds) {
  for (const language of liveLanguages) {
    test(`axe finds nothing on the suggestion for ${name}, in "${language}" @js`, async ({ page }) => {
      await page.goto((await hurryTo(page.request, paths.form(language, 'door'), answers, 'worry')).url());
      await fillForm(page, answers, 'suggestion');
      await audit(page, name, everyLook);
    });
  }
}
