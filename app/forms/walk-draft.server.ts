import { createHash } from 'node:crypto';
import { allHolds } from '~/journey/all-holds';
import type { Answers } from '~/journey/answers';
import type { FormDefinition, JourneyContext, Walk } from '~/journey/form';
import { walk } from '~/journey/walk';
import { keepNewest } from '~/platform/keep-newest';

const most = 5000;

/** Whether the answers of a print all hold. Kept with the context, so it ends with the day and with the content. */
const judged = new WeakMap<JourneyContext, Map<string, boolean>>();

/**
 * Walks the answers of a draft. To judge each of them is half of that, and on every page and post it would be the same
 * answers: those that hold are known again by a print of them, and only a print is kept.
 */
export function walkDraft(form: FormDefinition, stored: Answers, context: JourneyContext): Walk {
  const prints = known(context);
  const print = printOf(form, stored);
  const isJudged = prints.get(print) ?? allHolds(form, stored, context);
  keepNewest(prints, most, print, isJudged);
  return walk(form, stored, context, isJudged);
}

/** Says that a draft's answers now are those it had with values that its page has taken, in the same context. */
export function keepTaken(form: FormDefinition, before: Answers, after: Answers, context: JourneyContext): void {
  const prints = known(context);
  if (prints.get(printOf(form, before))) keepNewest(prints, most, printOf(form, after), true);
}

function known(context: JourneyContext): Map<string, boolean> {
  const prints = judged.get(context) ?? new Map<string, boolean>();
  judged.set(context, prints);
  return prints;
}

const hashes = new WeakMap<Answers, string>();

function printOf({ id }: FormDefinition, answers: Answers): string {
  const hash = hashes.get(answers) ?? createHash('sha256').update(JSON.stringify(answers)).digest('base64');
  hashes.set(answers, hash);
  return `${id} ${hash}`;
}
