import { listOpenTasks } from '~/content/content-tasks.server';
import { namesOfStaff } from '~/staff/staff-members.server';
import { findItem } from './items.server';
import { isKindInWork } from './kinds-in-work';
import { nameInEnglish } from './referrers.server';

const mostShown = 100;

/** What the public says is wrong and nobody has dealt with, the oldest first, with the entry it is about. */
export async function viewReports(staffId: string) {
  const tasks = await listOpenTasks(mostShown);
  const people = await namesOfStaff(tasks.flatMap(({ takenById }) => takenById ?? []));
  return Promise.all(
    tasks.map(async ({ kind, itemId, createdAt, takenById, ...task }) => {
      const item = isKindInWork(kind) ? await findItem(kind, itemId) : null;
      const name = item && isKindInWork(kind) ? nameInEnglish(kind, item.data) : itemId;
      const taken =
        takenById === null
          ? null
          : { by: takenById, name: people.get(takenById) ?? null, isOwn: takenById === staffId };
      return { ...task, kind, itemId, name, taken, isThere: item !== null, at: createdAt.toISOString() };
    }),
  );
}
