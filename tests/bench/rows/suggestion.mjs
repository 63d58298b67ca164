// @ts-check
import { row } from '../rows.mjs';

/** What the front door suggests, from answers, in process. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ inside }) {
  const figures = await inside('suggestion');
  const held = { value: figures.microseconds, unit: 'microseconds', floor: 1000, goal: 100, isLess: true };
  yield row(
    'suggestion',
    'the front door’s suggestion',
    `${figures.microseconds.toFixed(1)} microseconds`,
    held,
    figures,
  );
}
