// @ts-check
import { asking } from '../load.mjs';
import { loadOf, loadRow, warmUp } from '../rows.mjs';

const pages = ['/en/support', '/fa/support', '/en/support/incredible-years', '/fa/support/parent-child-mediation'];

/** The menu of help and pages of it. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ portal, seconds }) {
  const underLoad = loadOf(portal);
  await underLoad(asking(pages), warmUp);
  yield loadRow(
    'support-pages',
    'the menu of help and its pages',
    await underLoad(asking(pages), { seconds }),
    [600],
    [3000],
  );
}
