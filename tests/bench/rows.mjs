// @ts-check
// The rows of the table: how each is measured, and the floor and goal it is held against.
import { lostOrDoubled, sendWhileKilled } from './killed.mjs';
import { answering, asking, reading, sending, underLoad as load } from './load.mjs';
import { bytesOf, largestAndMedian } from './page-bytes.mjs';
import { origin } from './portal.mjs';

/** @typedef {{ name: string, what: string, measured: string, floor: string, goal: string, verdict: string, figures: object }} Row */
/** @typedef {{ portal: import('./portal.mjs').Portal, inside: (...words: string[]) => Promise<any>, wanted: string[], seconds: number }} Bench */
/** @typedef {{ value: number, unit: string, floor: number, goal: number, isLess?: boolean }} Held what is held against floor and goal; isLess: the less the better */

const connections = 10;
const sends = { warm: 1500, counted: 1500 };
const killing = { sends: 1000, kills: 50 };

/** @param {Bench} bench @returns {AsyncGenerator<Row>} */
export async function* measure(bench) {
  const { portal, inside, wanted, seconds } = bench;
  const wants = (/** @type {string[]} */ ...names) => names.some((name) => wanted.includes(name));
  const sendCount = wants('send') ? sends.warm + sends.counted : 0;
  const drafts = wants('form-bytes', 'question-get', 'question-post', 'send', 'memory')
    ? await inside('drafts', String(4 * connections + sendCount))
    : { cookies: [], pages: [] };
  const take = (/** @type {number} */ count) => drafts.cookies.splice(0, count);
  const underLoad = loadOf(portal);
  const questions = drafts.pages.filter((/** @type {any} */ { isQuestion }) => isQuestion);
  const languages = wants('form-bytes', 'page-bytes') ? await liveLanguages() : [];

  if (wants('form-bytes')) yield formBytes(await formPages(drafts, languages));
  if (wants('page-bytes')) yield pageBytes(await Promise.all(plainPages(languages).map((path) => bytesOf(path))));
  if (wants('question-get', 'memory')) {
    await underLoad(reading(take(connections), questions), warmUp);
    const measured = await underLoad(reading(take(connections), questions), { seconds });
    if (wants('question-get'))
      yield loadRow('question-get', 'question page GET, 10 connections', measured, [330, 80], [500, 50]);
  }
  if (wants('question-post', 'memory')) {
    await underLoad(answering(take(connections), questions), warmUp);
    const measured = await underLoad(answering(take(connections), questions), { seconds });
    if (wants('question-post'))
      yield loadRow(
        'question-post',
        `question page POST, saved and encrypted, ${drafts.bytes} byte drafts`,
        measured,
        [300, 80],
        [565, 40],
      );
  }
  if (wants('send')) {
    await underLoad(sending(take(sends.warm), drafts), { count: sends.warm });
    await inside('settle');
    const measured = await underLoad(sending(take(sends.counted), drafts), { count: sends.counted });
    yield loadRow('send', 'send, 10 connections', measured, [100, 150], [200, 80]);
  }
  if (wants('pages')) {
    await underLoad(asking(['/en', '/fa', '/en/contact']), warmUp);
    const measured = await underLoad(asking(['/en', '/fa', '/en/contact']), { seconds });
    yield loadRow('pages', 'pages that are the same for everyone', measured, [600], [3000]);
  }
  if (wants('hubs-api')) {
    const asked = ['NW9+5AB', 'N3+3AA', 'EN1+1AA', 'nw95ab', 'N11'].map((postcode) => `/api/hubs?postcode=${postcode}`);
    await underLoad(asking(asked), warmUp);
    yield loadRow('hubs-api', '/api/hubs', await underLoad(asking(asked), { seconds }), [600], [3000]);
  }
  if (wants('memory')) {
    const bytes = portal.memory();
    const megabytes = (/** @type {number} */ each) => (each / 1_000_000).toFixed(0);
    const all = bytes.reduce((sum, each) => sum + each, 0);
    const value = Math.max(...bytes) / 1_000_000;
    yield row(
      'memory',
      'memory of an app process after the load',
      `${bytes.map(megabytes).join(' and ')} MB; ${megabytes(all)} MB together`,
      { value, unit: 'MB', floor: 350, goal: 250, isLess: true },
      { bytes, all },
    );
  }
  if (wants('lookup')) {
    const figures = await inside('lookup');
    yield row(
      'lookup',
      'hub lookup, in process',
      `${figures.nanoseconds.toFixed(0)} ns`,
      { value: figures.nanoseconds, unit: 'ns', floor: 5000, goal: 1000, isLess: true },
      figures,
    );
  }
  if (wants('killed')) {
    const before = (await inside('stored')).map((/** @type {any} */ { reference }) => reference);
    const finished = await inside('drafts', String(killing.sends));
    const sent = await sendWhileKilled(portal, finished, killing.kills);
    const stored = (await inside('stored')).filter((/** @type {any} */ { reference }) => !before.includes(reference));
    const figures = { ...lostOrDoubled(sent, stored), kills: sent.killed };
    const what = `lost or doubled in ${killing.sends} sends, ${sent.killed} kills`;
    yield row(
      'killed',
      what,
      `${figures.total} (${figures.acknowledged} acknowledged)`,
      { value: figures.total, unit: '', floor: 0, goal: 0, isLess: true },
      figures,
    );
  }
}

/** The load, and what each answer cost the app's process. @param {import('./portal.mjs').Portal} portal */
export const loadOf =
  (portal) =>
  async (/** @type {Parameters<typeof load>} */ ...given) => {
    const before = portal.cpuMilliseconds();
    const measured = await load(...given);
    return { ...measured, cpuMilliseconds: (portal.cpuMilliseconds() - before) / measured.count };
  };

/** So many that the code that serves them has been compiled, and no measure of seconds would say that. */
export const warmUp = { count: 3000 };

/** @param {string} name @param {string} what @param {string} measured @param {Held} held @param {object} figures @returns {Row} */
export function row(name, what, measured, { value, unit, floor, goal, isLess = false }, figures) {
  const reaches = (/** @type {number} */ bound) => (isLess ? value <= bound : value >= bound);
  const verdict = reaches(goal) ? 'goal' : reaches(floor) ? 'floor' : 'below the floor';
  const words = (/** @type {number} */ bound) => `${bound} ${unit}`.trim();
  return { name, what, measured, floor: words(floor), goal: words(goal), verdict, figures };
}

/**
 * @param {string} name @param {string} what @param {import('./load.mjs').Load & { cpuMilliseconds: number }} load
 * @param {[number, number?]} floor requests a second, and p99 in ms @param {[number, number?]} goal
 * @returns {Row}
 */
export function loadRow(name, what, load, floor, goal) {
  const { rate, p50, p99, wrong, cpuMilliseconds } = load;
  const reaches = (/** @type {[number, number?]} */ [least, most = Infinity]) => rate >= least && p99 <= most;
  const words = (/** @type {[number, number?]} */ [least, most]) => `${least}/s${most ? `, p99 ${most} ms` : ''}`;
  const verdict =
    wrong > 0 ? `${wrong} wrong answers` : reaches(goal) ? 'goal' : reaches(floor) ? 'floor' : 'below the floor';
  const measured = `${rate.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms, ${cpuMilliseconds.toFixed(2)} ms of the processor each`;
  return { name, what, measured, floor: words(floor), goal: words(goal), verdict, figures: load };
}

/** @param {string} name @param {string} what @param {{ path: string, bytes: number }[]} pages @returns {Row} */
function bytesRow(name, what, pages) {
  const { largest, median, count } = largestAndMedian(pages);
  const measured = `${largest.bytes} largest (${largest.path}), ${median} median of ${count}`;
  const figures = { largest, median, pages };
  return row(
    name,
    what,
    measured,
    { value: largest.bytes, unit: 'bytes', floor: 25_000, goal: 18_000, isLess: true },
    figures,
  );
}

/** @param {{ path: string, bytes: number }[]} pages */
const formBytes = (pages) => bytesRow('form-bytes', 'form pages, HTML + CSS + JS, gzip -9', pages);
/** @param {{ path: string, bytes: number }[]} pages */
const pageBytes = (pages) => bytesRow('page-bytes', 'other public pages, the same', pages);

/** Every page that a parent and a young person meet, in every language. @param {any} drafts @param {string[]} languages */
async function formPages({ cookies, pages, young, checkAnswers }, languages) {
  const [cookie = ''] = cookies;
  const asked = languages.flatMap((code) => {
    const inLanguage = (/** @type {string} */ path) => path.replace(/^\/en\//, `/${code}/`);
    return [
      ...[...pages.map((/** @type {any} */ { path }) => path), checkAnswers].map((path) => [inLanguage(path), cookie]),
      ...young.pages.map((/** @type {any} */ { path }) => [inLanguage(path), young.cookie]),
    ];
  });
  const sizes = [];
  for (const [path, owner] of asked) sizes.push(await bytesOf(path, owner));
  return sizes;
}

/** @param {string[]} languages */
const plainPages = (languages) => [
  '/',
  ...languages.flatMap((code) =>
    ['', '/safety', '/privacy', '/accessibility', '/cookies', '/contact', '/councils/enfield'].map(
      (page) => `/${code}${page}`,
    ),
  ),
];

/** Those the first page offers. */
async function liveLanguages() {
  const html = await (await fetch(`${origin}/`)).text();
  return [...new Set([...html.matchAll(/href="\/([a-z]{2,3}(?:-[A-Za-z]+)?)"/g)].map(([, code = '']) => code))];
}
