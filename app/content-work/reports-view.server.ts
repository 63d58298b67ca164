import { listOpenTasks } from '~/content/content-tasks.server';
import { findItem } from './items.server';
import { isKindInWork } from './kinds-in-work';
import { nameInEnglish } from './referrers.server';

const mostShown = 100;

/** What the public says is wrong and nobody has dealt with, the oldest first, with the entry it is about. */
export async function viewReports() {
  const tasks = await listOpenTasks(mostShown);
  return Promise.all(
    tasks.map(async ({ kind, itemId, createdAt, ...task }) => {
      const item = isKindInWork(kind) ? await findItem(kind, itemId) : null;
      const name = item && isKindInWork(kind) ? nameInEnglish(kind, item.data) : itemId;
      return { ...task, kind, itemId, name, isThere: item !== null, at: createdAt.toISOString() };
    }),
  );
}
