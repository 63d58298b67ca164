// @ts-check
import { row } from '../rows.mjs';
import { timesOf } from '../times.mjs';

const open = 10_000;

/** A tray with 10,000 open requests, and one of them opened. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ inside }) {
  const { cookie, tray, reference } = await inside('tray', String(open));
  const held = (/** @type {number} */ value, /** @type {number} */ floor, /** @type {number} */ goal) => ({
    ...{ value, unit: 'ms p95', floor, goal, isLess: true },
  });
  const words = (/** @type {{ p50: number, p95: number }} */ { p50, p95 }) =>
    `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  const asked = [
    ['tray', `tray of ${open} open requests, first page`, `/staff/trays/${tray}`, 100, 40],
    ['tray-narrowed', 'the same, narrowed and sorted', `/staff/trays/${tray}?flag=harm-stated&sort=due`, 100, 40],
    ['referral-page', 'a request’s page', `/staff/referrals/${reference}`, 80, 40],
  ];
  for (const [name, what, path, floor, goal] of /** @type {[string, string, string, number, number][]} */ (asked)) {
    const times = await timesOf(path, { cookie });
    yield row(name, what, words(times), held(times.p95, floor, goal), times);
  }
}
