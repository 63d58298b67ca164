// @ts-check
import { bytesOf, largestAndMedian } from '../page-bytes.mjs';
import { row } from '../rows.mjs';

const list = 'list=programme.epec+programme.family-links+programme.kooth';
const paths = ['en', 'fa'].flatMap((code) =>
  ['', '?stage=0-5', '/incredible-years', '/parent-child-mediation', '/professionals', `?${list}`].map(
    (page) => `/${code}/support${page}`,
  ),
);

/** The menu of help, its pages and the list one makes of it: HTML, CSS and JS, gzip -9. */
export async function* measure() {
  const pages = [];
  for (const path of [...paths, `/en/my-list?${list}`, `/fa/my-list?${list}`]) pages.push(await bytesOf(path));
  const { largest, median, count } = largestAndMedian(pages);
  const measured = `${largest.bytes} largest (${largest.path}), ${median} median of ${count}`;
  const held = { value: largest.bytes, unit: 'bytes', floor: 30_000, goal: 22_000, isLess: true };
  yield row('support-bytes', 'directory pages, HTML + CSS + JS, gzip -9', measured, held, { largest, median, pages });
}
