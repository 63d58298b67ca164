// @ts-check
import { answering } from '../load.mjs';
import { loadOf, loadRow, warmUp } from '../rows.mjs';

/** The longest form of the safety team: twelve people and 20,000 characters. @param {import('../rows.mjs').Bench} bench */
export async function* measure({ portal, inside, seconds }) {
  const { cookies, pages, bytes } = await inside('longest-draft', '20');
  const underLoad = loadOf(portal);
  await underLoad(answering(cookies.splice(0, 10), pages), { count: warmUp.count / 2 });
  const measured = await underLoad(answering(cookies, pages), { seconds });
  yield loadRow('longest-draft', `page POST of the longest MASH draft, ${bytes} bytes`, measured, [1, 150], [100, 150]);
}
