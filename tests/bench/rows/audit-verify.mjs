// @ts-check
import { row } from '../rows.mjs';

/** The whole audit gone through, in process. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ inside }) {
  const figures = await inside('audit-verify', '100000');
  if (figures.faults > 0) throw new Error('the audit is not whole');
  const held = { value: figures.perSecond, unit: 'rows/s', floor: 20_000, goal: 50_000 };
  const measured = `${figures.perSecond.toFixed(0)} rows/s`;
  yield row('audit-verify', `audit verified, ${figures.rows} rows`, measured, held, figures);
}
