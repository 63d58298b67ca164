// @ts-check
import { row } from '../rows.mjs';
import { postAndSee, spreadOf } from '../times.mjs';

const forms = 40;
const rounds = 5;
const word = 'teapot drawer';

/** Coming back to a 6 kB form by code and word, until its page is there. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ inside }) {
  const { cookies } = await inside('drafts', String(forms));
  const codes = [];
  for (const cookie of cookies) {
    const { html } = await postAndSee('/en/form/ask/save', { word }, cookie);
    const [code] = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}/.exec(html) ?? [];
    if (code === undefined) throw new Error('the page of a saved form shows no code');
    codes.push(code);
  }
  const times = [];
  for (let round = 0; round < rounds; round += 1)
    for (const code of codes) times.push((await postAndSee('/en/resume', { code, word })).milliseconds);
  const counted = times.slice(forms); // the first round is what it takes to get warm
  const { p50, p95 } = spreadOf(counted);
  const held = { value: p95, unit: 'ms p95', floor: 150, goal: 75, isLess: true };
  const measured = `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  yield row('resume', 'back to a saved form by code and word', measured, held, { p50, p95, count: counted.length });
}
