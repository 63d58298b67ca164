// @ts-check
// node tests/bench/inside.mjs drafts COUNT | stored | lookup: what needs the product's own code or its database, in a
// process of its own so that none of it weighs on the load. Prints JSON.
import { createServer } from 'vite';
import { root } from '../../scripts/prepare.mjs';

const draftBytes = 6000;
const sentence =
  'It has been hard to sleep and harder to ask. We would like to talk to somebody who knows what to do. ';

const vite = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'error',
  resolve: { alias: { '~': `${root}/app` } },
  esbuild: { jsx: 'automatic' },
  server: { middlewareMode: true, ws: false, watch: null },
});
/** @param {string} file @returns {Promise<any>} */
const load = (file) => vite.ssrLoadModule(`/${file}`);

/** The database of the portal that is running. */
async function connect() {
  const environment = await load('app/platform/env.server.ts');
  environment.useSettings(environment.readSettings().settings);
  const { dataDir, dataKeysFile } = environment.settings;
  const { startEmbedded } = await load('app/platform/database/embedded.server.ts');
  const { appUrl } = await startEmbedded(dataDir);
  (await load('app/platform/keys.server.ts')).loadKeys(dataKeysFile, false);
  const database = await load('app/platform/db.server.ts');
  await database.connectDatabase(appUrl);
  return database;
}

/** Finished drafts with the cookies that open them, and the addresses and posts of the pages they pass. @param {number} count */
async function drafts(count) {
  await connect();
  const contents = await load('app/content/content.server.ts');
  await contents.loadContent();
  const { ask } = await load('app/forms/ask.ts');
  const { journeyContext } = await load('app/forms/journey-context.server.ts');
  const { createDraft } = await load('app/drafts/drafts.server.ts');
  const { draftCookie } = await load('app/drafts/draft-cookie.server.ts');
  const { parentAnswers, youngAnswers } = await load('tests/support/e2e-answers.ts');
  const now = new Date();
  const context = journeyContext(now);
  const parent = { ...parentAnswers, story: '' };
  const rest = { pending: {}, typedIn: typedIn(await visitsOf(parent)) };
  const missing = draftBytes - Buffer.byteLength(JSON.stringify({ answers: parent, ...rest }));
  const answers = {
    ...parent,
    story: sentence
      .repeat(Math.ceil(missing / sentence.length))
      .slice(0, Math.min(missing, 4000))
      .trim(),
  };
  const young = { ...passed(ask, parentAnswers), ...youngAnswers };

  /** @param {object} given */
  async function visitsOf(given) {
    const { walk } = await load('app/journey/walk.ts');
    const { path, frontier } = walk(ask, given, context);
    if (frontier) throw new Error(`the bench's answers are not complete: ${JSON.stringify(frontier)}`);
    return path;
  }
  /** @param {any[]} visits */
  function typedIn(visits) {
    return Object.fromEntries(
      visits.map((/** @type {any} */ { location }) => [Object.values(location).join('/'), 'en']),
    );
  }
  /** @param {object} given */
  async function cookieOf(given) {
    const content = { answers: given, ...rest };
    const { id } = await createDraft({ form: ask.id, formVersion: ask.version, language: 'en', content, now });
    return (await draftCookie({ [ask.id]: id })).split(';')[0];
  }

  const { prefill } = await load('app/journey/prefill.ts');
  const { answersAt } = await load('app/drafts/amend.ts');
  const { paths } = await load('app/paths.ts');
  /** @param {any} given */
  async function pagesOf(given) {
    return (await visitsOf(given)).map((/** @type {any} */ { location, page }) => {
      const list =
        ask.pages.find((/** @type {any} */ each) => each.kind === 'list' && each.id === location.page) ?? null;
      const body = new URLSearchParams();
      const posted =
        page.kind === 'question' ? prefill(page.fields, answersAt({ answers: given }, list, location)) : {};
      for (const [name, values] of Object.entries(page.kind === 'list' ? { another: ['no'] } : posted))
        for (const value of values) body.append(name, value);
      return {
        path: paths.question('en', ask.id, location),
        body: body.toString(),
        isQuestion: page.kind === 'question',
      };
    });
  }

  const made = {
    bytes: Buffer.byteLength(JSON.stringify({ answers, ...rest })),
    cookies: await inTurn(
      Array.from(
        { length: count },
        (_, index) => () => cookieOf(index % 4 === 3 ? { ...answers, harm: ['afraid'] } : answers),
      ),
    ),
    pages: await pagesOf(answers),
    young: { cookie: await cookieOf(young), pages: await pagesOf(young) },
    checkAnswers: paths.checkAnswers('en', ask.id),
    sent: paths.sent('en', ask.id),
  };
  await contents.closeContent();
  return made;
}

/**
 * What someone has said who went by every page and left blank what may be.
 * @param {any} form @param {object} answers of which only the pages that were seen count
 */
function passed({ pages }, answers) {
  const seen = Object.entries(answers).filter(([key]) => key.startsWith('seen:'));
  const lists = pages.flatMap((/** @type {any} */ { kind, list, min }) =>
    kind === 'list' && min === 0 ? [[list, { items: [], isDone: true }]] : [],
  );
  const blank = pages.flatMap((/** @type {any} */ { fields = [] }) =>
    fields.map((/** @type {any} */ { id }) => [id, null]),
  );
  return Object.fromEntries([...seen, ...lists, ...blank]);
}

/** @template T @param {(() => Promise<T>)[]} acts @returns {Promise<T[]>} */
async function inTurn(acts) {
  const done = [];
  for (const act of acts) done.push(await act());
  return done;
}

/** What the database holds of referrals, with how many places in trays, events, and links of the audit each has. */
async function stored() {
  const { pool } = await connect();
  const { rows } = await pool.query(`
    select reference, jsonb_array_length(coalesce(to_jsonb(flags), '[]')) as flags,
      (select count(*)::int from tray_item where referral_id = referral.id) as items,
      (select count(*)::int from referral_event where referral_id = referral.id) as events,
      (select count(*)::int from message where referral_id = referral.id) as messages,
      (select count(*)::int from audit_entry where subject = 'referral:' || referral.id) as audited,
      (select count(*)::int from draft where sent_reference = reference) as drafts
    from referral`);
  return rows;
}

/** Nanoseconds for one postcode, over every sector of the table and some that are in none. */
async function lookup() {
  const { readSeeds } = await load('app/content/seeds.server.ts');
  const { makeCatchment } = await load('app/hubs/catchment.ts');
  const seeds = readSeeds();
  const dataOf = (/** @type {string} */ kind) =>
    seeds.filter((/** @type {any} */ seed) => seed.kind === kind).map((/** @type {any} */ { data }) => data);
  const sectors = dataOf('catchment-sector');
  const find = makeCatchment(sectors, dataOf('outcode'));
  const asked = sectors.flatMap((/** @type {any} */ { id }) => ['AA', 'AB', 'QX', 'ZZ'].map((unit) => `${id}${unit}`));
  asked.push('EN1 1AA', 'SW1A 1AA', 'nw95ab', 'N3', 'nowhere');
  let found = 0;
  const rounds = Math.ceil(400_000 / asked.length);
  const measure = () => {
    const start = process.hrtime.bigint();
    for (let round = 0; round < rounds; round += 1) for (const postcode of asked) if (find(postcode).hub) found += 1;
    return Number(process.hrtime.bigint() - start) / (rounds * asked.length);
  };
  measure();
  const nanoseconds = [measure(), measure(), measure()].sort((a, b) => a - b)[1];
  return { nanoseconds, postcodes: asked.length, found };
}

const [command = '', count = '0'] = process.argv.slice(2);
const acts = { drafts: () => drafts(Number(count)), stored, lookup };
const result = JSON.stringify(await acts[/** @type {keyof typeof acts} */ (command)]());
process.stdout.write(result, () => process.exit(0));
