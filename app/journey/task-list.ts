import type { FormDefinition, Location, Page, Walk } from './form';

export type TaskStatus = 'done' | 'start' | 'continue' | 'later';

/** A section of a form and how far it has come. */
export interface Task {
  section: string;
  status: TaskStatus;
  /** Where to go on in it, or its first page; null where it cannot be started yet. */
  to: Location | null;
}

/**
 * The sections of a form in order, each with its status. A section is left out where nothing in it applies; one whose
 * questions still depend on answers to come is shown as one that cannot be started yet.
 */
export function taskList(form: FormDefinition, walked: Walk): readonly Task[] {
  const sections = [...new Set(form.pages.map(({ section }) => section))];
  return sections.flatMap((section) => taskOf(section, form, walked) ?? []);
}

function taskOf(section: string, form: FormDefinition, { path, answers, frontier }: Walk): Task | null {
  const visits = path.filter(({ page }) => page.section === section);
  const first = visits[0]?.location ?? null;
  const last = path.at(-1);
  if (frontier && last?.page.section === section) {
    const isBegun = visits.some(({ state }) => state === 'complete');
    return { section, status: isBegun ? 'continue' : 'start', to: frontier };
  }
  if (first) return { section, status: 'done', to: first };
  const toCome = form.pages.slice(form.pages.findIndex(({ id }) => id === frontier?.page) + 1);
  const mayApply = toCome.some((page) => page.section === section && mayStillApply(page, answers));
  return frontier && mayApply ? { section, status: 'later', to: null } : null;
}

/** Whether a page applies, or what it depends on has not been asked yet. */
function mayStillApply({ when }: Page, answers: Walk['answers']): boolean {
  if (!when || when(answers)) return true;
  return when.reads.some(({ field }) => answers[field] === undefined);
}
