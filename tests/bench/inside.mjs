// @ts-check
// node tests/bench/inside.mjs drafts COUNT | settle | stored | lookup | NAME ... (rows/NAME.inside.mjs): what needs the product's own code or its database, in a
// process of its own so that none of it weighs on the load. Prints JSON.
import pg from 'pg';
import { createServer } from 'vite';
import { root } from '../../scripts/prepare.mjs';
import { formDrafts, passed } from './form-drafts.mjs';

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
  const { appUrl, ownerUrl } = await startEmbedded(dataDir);
  (await load('app/platform/keys.server.ts')).loadKeys(dataKeysFile, false);
  const database = await load('app/platform/db.server.ts');
  await database.connectDatabase(appUrl);
  return { ...database, settle: () => settle(ownerUrl) };
}

/**
 * What PostgreSQL does by itself within the next minutes, at its own time: the product's own role may not ask for it. Before its
 * first checkpoint a new database writes each file of its log full of zeros, with everyone waiting; later it uses them again.
 * @param {string} ownerUrl
 */
async function settle(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}

/** Finished drafts with the cookies that open them, and the addresses and posts of the pages they pass. @param {number} count */
async function drafts(count) {
  await connect();
  const contents = await load('app/content/content.server.ts');
  await contents.loadContent();
  const { ask } = await load('app/forms/ask.ts');
  const { journeyContext } = await load('app/forms/journey-context.server.ts');
  const { parentAnswers, youngAnswers } = await load('tests/support/e2e-answers.ts');
  const now = new Date();
  const { typedIn, cookieOf, pagesOf } = await formDrafts(load, ask, journeyContext(now));
  const { paths } = await load('app/paths.ts');
  const parent = { ...parentAnswers, story: null };
  const rest = { pending: {}, typedIn: typedIn(parent) };
  const missing = draftBytes - Buffer.byteLength(JSON.stringify({ answers: parent, ...rest }));
  const answers = {
    ...parent,
    story: sentence
      .repeat(Math.ceil(missing / sentence.length))
      .slice(0, Math.min(missing, 4000))
      .trim(),
  };
  const young = { ...passed(ask, parentAnswers), ...youngAnswers };

  const made = {
    bytes: Buffer.byteLength(JSON.stringify({ answers, ...rest })),
    cookies: await inTurn(
      Array.from(
        { length: count },
        (_, index) => () =>
          cookieOf({ ...rest, answers: index % 4 === 3 ? { ...answers, harm: ['afraid'] } : answers }),
      ),
    ),
    pages: pagesOf(answers),
    young: { cookie: await cookieOf({ ...rest, answers: young }), pages: pagesOf(young) },
    checkAnswers: paths.checkAnswers('en', ask.id),
    sent: paths.sent('en', ask.id),
  };
  await contents.closeContent();
  return made;
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

const [command = '', ...given] = process.argv.slice(2);
/** @type {Readonly<Record<string, () => Promise<unknown>>>} */
const acts = {
  drafts: () => drafts(Number(given[0] ?? 0)),
  settle: async () => (await connect()).settle(),
  stored,
  lookup,
};
const act =
  acts[command] ?? (async () => (await import(`./rows/${command}.inside.mjs`)).act({ load, connect }, ...given));
const result = JSON.stringify((await act()) ?? null);
process.stdout.write(result, () => process.exit(0));
