import { expect, type Page, test } from '@playwright/test';
import { paths } from '~/paths';
import { parentAnswers } from '../support/e2e-answers';
import { auditAtStop } from '../support/e2e-audit';
import { askDatabase } from '../support/e2e-database';
import { goOn } from '../support/e2e-fill';
import { askingSchool } from '../support/e2e-professionals';
import { post, sendInAHurry } from '../support/e2e-visitor';
import { directionOf, liveLanguages, words } from '../support/e2e-words';
import { personalStrings } from '../support/full-answers';
import { mailWith } from '../support/mailbox';

test.describe.configure({ timeout: 90_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const codeIn = (text: string) => /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.exec(text)?.[0] ?? '';

async function follow(page: Page, language: string, reference: string, code: string) {
  const says = (key: string) => words(language, `tracking:${key}`);
  await page.goto(paths.track(language));
  await page.getByRole('textbox', { name: says('enter.reference'), exact: true }).fill(reference);
  await page.getByRole('textbox', { name: says('enter.code'), exact: true }).fill(code);
  await goOn(page);
}

for (const language of liveLanguages) {
  test(`in "${language}" a family sees where its request stands, and adds to it @both`, async ({ page, browser }) => {
    const says = (key: string, facts = {}) => words(language, `tracking:${key}`, facts);
    const { html, reference } = await sendInAHurry(page.request, language, parentAnswers);
    const code = codeIn(html);
    const javaScriptEnabled = test.info().project.name === 'js';
    const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await follow(
      other,
      language,
      reference,
      code.replaceAll('Z', 'Y').replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    );
    await expect(other.getByRole('alert')).toContainText(says('enter.issues.wrong'));
    await auditAtStop(other, 'follow up, with a wrong code');
    await follow(other, language, reference.toLowerCase(), code.toLowerCase());
    await expect(heading(other)).toHaveText(says('shown.title'));
    await expect(other.locator('html')).toHaveAttribute('dir', directionOf(language));
    await expect(other.getByText(says('standing.received'))).toBeVisible();
    const tried = (key: string) => words(language, `tracking:tried.${key}`, { count: 1, at: '' });
    await expect(other.getByText(tried('notice'))).toBeVisible();
    await auditAtStop(other, 'a request followed up');
    const shown = await other.locator('body').innerText();
    expect(personalStrings.filter((personal) => shown.includes(personal))).toEqual([]);
    expect(shown).not.toMatch(/MASH/);
    expect(other.url()).not.toContain(code);

    await other.getByRole('link', { name: says('phone.title') }).click();
    await other.getByRole('textbox').fill('not a number');
    await goOn(other);
    await expect(other.getByRole('alert')).toContainText(says('phone.issues.phone'));
    await auditAtStop(other, 'another phone number, with a mistake');
    await other.getByRole('textbox').fill('020 7946 0321');
    await goOn(other);
    await expect(other.getByText(says('shown.done'))).toBeVisible();
    await expect(other.getByText(tried('notice'))).toBeHidden();
    await other.getByRole('link', { name: says('more.title') }).click();
    await auditAtStop(other, 'something to add');
    await other.getByRole('textbox').fill('We have moved.');
    await goOn(other);
    await other.getByRole('link', { name: says('withdraw.title') }).click();
    await goOn(other);
    await expect(other.getByRole('alert')).toContainText(says('withdraw.issues.required'));
    await auditAtStop(other, 'taking back, with a mistake');
    await other.getByRole('checkbox', { name: says('withdraw.purposes.help') }).check();
    await goOn(other);
    await expect(other.getByText(says('shown.done'))).toBeVisible();
    await auditAtStop(other, 'something was added');
    expect(await other.locator('body').innerText()).not.toMatch(/0321|moved/);
    const events = await askDatabase<{ type: string }>(
      `select type from referral_event join referral on referral.id = referral_id
       where reference = $1 and type like 'sender-%' order by referral_event.id`,
      reference,
    );
    expect(events.map(({ type }) => type)).toEqual(['sender-changed-phone', 'sender-added-more', 'sender-withdrew']);

    await other.getByRole('button', { name: says('shown.leave') }).click();
    await other.goto(paths.track(language, 'phone'));
    await expect(heading(other)).toHaveText(says('enter.title'));
  });
}

test('Exit this page closes a request that was opened', async ({ page }) => {
  const { html, reference } = await sendInAHurry(page.request, 'en', parentAnswers);
  await follow(page, 'en', reference, codeIn(html));
  await page.request.get(paths.exit('en'), { maxRedirects: 0 });
  await page.goto(paths.track('en'));
  await expect(heading(page)).toHaveText(words('en', 'tracking:enter.title'));
});

test('a professional sees by a code to their mailbox what they have sent, once @js', async ({ page }, { project }) => {
  const email = `sent.${project.name}@school.example.org`;
  const language = 'fa';
  const { reference } = await sendInAHurry(page.request, 'en', { ...askingSchool, senderEmail: email });
  await page.goto(paths.trackSender(language));
  const main = page.getByRole('main');
  await main.getByRole('textbox').fill(email.toUpperCase());
  await goOn(page);
  await expect(heading(page)).toHaveText(words('en', 'tracking-professional:code.title'));
  await auditAtStop(page, 'a code was mailed');
  const mail = await mailWith(paths.trackSender(language, 'code'));
  const code = codeIn(mail.text ?? '');
  await main.getByRole('textbox').fill(code);
  await goOn(page);
  await expect(page.getByRole('heading', { name: reference })).toBeVisible();
  await auditAtStop(page, 'what a mailbox has sent');
  await expect(page.locator('main [lang=en][dir=ltr]').last()).toContainText(
    words('en', 'tracking-professional:list.lead'),
  );
  await page.goto(paths.trackSender(language, 'code'));
  await main.getByRole('textbox').fill(code);
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText(words('en', 'tracking-professional:issues.wrong'));
  await auditAtStop(page, 'a code that was used');
});

test('whether a mailbox has sent anything cannot be told from the answer', async ({ request }) => {
  const answers = await Promise.all(
    ['nobody@school.example.org', 'someone@school.example.org'].map((email) =>
      post(request, paths.trackSender('en'), { email }, { maxRedirects: 0 }),
    ),
  );
  expect(answers.map((answer) => [answer.status(), answer.headers().location])).toEqual(
    answers.map(() => [303, paths.trackSender('en', 'code')]),
  );
});
