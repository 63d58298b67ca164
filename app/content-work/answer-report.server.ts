import { closeTask, giveTask } from '~/content/content-tasks.server';
import { taskOutcomes } from '~/content/content-task';
import { posted } from '~/platform/posted';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes a report, puts it back, or says what came of it. Gives what was done; null where another was first or it is none. */
export async function answerReport(form: FormData, staffId: string, now: Date) {
  const [id, seen, intent] = [posted(form, 'report', 40), posted(form, 'seen', 40), posted(form, 'intent', 20)];
  if (!uuid.test(id)) return null;
  if (intent === 'take') return (await giveTask(id, uuid.test(seen) ? seen : null, staffId, staffId)) ? 'taken' : null;
  if (intent === 'leave') return (await giveTask(id, staffId, null, staffId)) ? 'left' : null;
  const outcome = taskOutcomes.find((each) => each === intent);
  return outcome && (await closeTask(id, outcome, staffId, now)) ? 'done' : null;
}
