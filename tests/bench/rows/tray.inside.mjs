// @ts-check
import { randomBytes } from 'node:crypto';
import { formDrafts } from '../form-drafts.mjs';

const tray = 'universal-plus-west';
const together = 50;

/**
 * Fills a tray with requests as sending leaves them, one in four stating harm, and signs someone in who may read it.
 * @param {any} tools @param {string} count
 */
export async function act({ load, connect }, count) {
  const { settle } = await connect();
  const contents = await load('app/content/content.server.ts');
  await contents.loadContent();
  const { ask } = await load('app/forms/ask.ts');
  const { walk } = await load('app/journey/walk.ts');
  const { journeyContext } = await load('app/forms/journey-context.server.ts');
  const { wordingOf } = await load('app/forms/open-form.server.ts');
  const { submissionOf } = await load('app/forms/submissions.ts');
  const { prepareReferral } = await load('app/referrals/prepare-referral.server.ts');
  const { newReference } = await load('app/referrals/reference.ts');
  const { insertRows } = await load('app/platform/insert-rows.server.ts');
  const { inTransaction } = await load('app/platform/transaction.server.ts');
  const { parentAnswers } = await load('tests/support/e2e-answers.ts');
  const now = new Date();
  const context = journeyContext(now);
  const { typedIn } = await formDrafts(load, ask, context);

  /** @param {object} answers */
  function sendingOf(answers) {
    const content = { answers, pending: {}, typedIn: typedIn(answers) };
    const walked = walk(ask, answers, context);
    const words = { asked: wordingOf(ask, walked, 'en'), english: wordingOf(ask, walked, 'en') };
    return { draft: { content }, form: ask, walked, toSubmission: submissionOf(ask.id), words, now, context };
  }
  const calm = sendingOf(parentAnswers);
  const afraid = sendingOf({ ...parentAnswers, harm: ['afraid'] });

  let reference = '';
  for (let made = 0; made < Number(count); made += together) {
    const prepared = [];
    for (let index = 0; index < together; index += 1) {
      reference = newReference(randomBytes(8));
      prepared.push(await prepareReferral(index % 4 === 3 ? afraid : calm, reference));
    }
    const tables = prepared.map(({ referral, items, others }) => ({
      referral: [referral],
      tray_item: items,
      ...others,
    }));
    const rows = /** @type {Record<string, unknown[]>} */ ({});
    for (const table of tables)
      for (const [name, own] of Object.entries(table)) rows[name] = [...(rows[name] ?? []), ...own];
    await inTransaction((/** @type {any} */ tx) => insertRows(tx, rows));
  }
  await settle();
  const cookie = await signIn(load);
  await contents.closeContent();
  return { cookie, tray, reference };
}

/** @param {(file: string) => Promise<any>} load @returns {Promise<string>} */
async function signIn(load) {
  const { makeStaff, signedIn } = await load('tests/support/staff.ts');
  return signedIn(await makeStaff(`bench-${randomBytes(4).toString('hex')}@example.org`, 'hub-manager', tray));
}
