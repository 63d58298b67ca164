// @ts-check
import { asking } from '../load.mjs';
import { bytesOf, largestAndMedian } from '../page-bytes.mjs';
import { origin } from '../portal.mjs';
import { loadOf, loadRow, row, warmUp } from '../rows.mjs';

const sessions = 5000;
const searches = 400;
const example = 'chess-childs-hill';

/** Groups: how large and how fast their pages are, and how fast they are found among 5,000. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ portal, inside, seconds }) {
  const pages = ['en', 'fa'].flatMap((code) =>
    [`activities`, `activities/${example}`, 'hubs/west', 'hubs/west/week', 'support'].map((page) => `/${code}/${page}`),
  );
  const { largest, median } = largestAndMedian(await Promise.all(pages.map((page) => bytesOf(page))));
  yield row(
    'directory-bytes',
    'directory pages, HTML + CSS + JS, gzip -9',
    `${largest.bytes} largest (${largest.path}), ${median} median of ${pages.length}`,
    { value: largest.bytes, unit: 'bytes', floor: 30_000, goal: 22_000, isLess: true },
    { largest, median },
  );
  const underLoad = loadOf(portal);
  const plain = pages.filter((page) => !page.endsWith('/support'));
  await underLoad(asking(plain), warmUp);
  yield loadRow('directory', 'hub and group pages', await underLoad(asking(plain), { seconds }), [600], [3000]);

  await inside('activities', String(sessions));
  /** @type {number[]} */
  const times = [];
  const words = ['baby masage', 'libary', 'swiming', 'musci', 'homwork help', 'شطرنچ', 'stay and play', 'persain'];
  let spent = 0;
  for (let index = 0; index < searches + 50; index += 1) {
    if (index === 50) spent = portal.cpuMilliseconds();
    const query = new URLSearchParams({
      q: words[index % words.length] ?? '',
      ...(index % 2 && { postcode: 'NW9 5AB' }),
    });
    const path = `/${index % 3 ? 'en' : 'fa'}/activities?${query}`;
    const start = performance.now();
    const { status } = await fetch(origin + path).then(async (response) => (await response.text(), response));
    if (index >= 50) times.push(performance.now() - start);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
  }
  const cpuMilliseconds = (portal.cpuMilliseconds() - spent) / searches;
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => times[Math.floor(part * times.length)] ?? 0;
  yield row(
    'search',
    `search among ${sessions} groups, the whole page, p95`,
    `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, ${cpuMilliseconds.toFixed(1)} ms of the processor each`,
    { value: at(0.95), unit: 'ms', floor: 50, goal: 50, isLess: true },
    { p50: at(0.5), p95: at(0.95), searches, cpuMilliseconds },
  );
}
