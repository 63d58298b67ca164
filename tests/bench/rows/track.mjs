// @ts-check
import { row } from '../rows.mjs';
import { postAndSee, spreadOf } from '../times.mjs';

const requests = 40;
const rounds = 5;

/** Following a request by its number and code, until its page is there. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ inside }) {
  const { cookies, checkAnswers } = await inside('drafts', String(requests));
  const sent = [];
  for (const cookie of cookies) {
    const { html } = await postAndSee(checkAnswers, { revision: '0' }, cookie);
    const [reference] = /BF(?:-[0-9A-Z]{4}){2}/.exec(html) ?? [];
    const [code] = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}/.exec(html) ?? [];
    if (reference === undefined || code === undefined) throw new Error('the sent page shows no number or no code');
    sent.push({ reference, code });
  }
  const times = [];
  for (let round = 0; round < rounds; round += 1)
    for (const fields of sent) times.push((await postAndSee('/en/track', fields)).milliseconds);
  const counted = times.slice(requests); // the first round is what it takes to get warm
  const { p50, p95 } = spreadOf(counted);
  const held = { value: p95, unit: 'ms p95', floor: 150, goal: 75, isLess: true };
  const measured = `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  yield row('track', 'a request followed by its number and code', measured, held, { p50, p95, count: counted.length });
}
