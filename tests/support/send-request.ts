import { beforeAll, afterAll } from 'vitest';
import { closeContent, loadContent } from '~/content/content.server';
import { seedContent } from '~/content/seed-content.server';
import { createDraft, type Draft } from '~/drafts/drafts.server';
import { ask } from '~/forms/ask';
import { askSubmission } from '~/forms/ask-submission';
import { journeyContext } from '~/forms/journey-context.server';
import { wordingOf } from '~/forms/open-form.server';
import type { Answers } from '~/journey/answers';
import { walk } from '~/journey/walk';
import { jobHandlers } from '~/notify/job-handlers.server';
import { type JobHandlers, startJobs, stopJobs } from '~/platform/jobs.server';
import { sendReferral, type Sending } from '~/referrals/send-referral.server';
import { fullAnswers, testNow } from './full-answers';

/** Jobs that do nothing. */
export const idleJobs = Object.fromEntries(
  Object.keys(jobHandlers).map((name) => [name, () => Promise.resolve()]),
) as unknown as JobHandlers;

/** The content and the job queue, for a test file that has called `useDatabase`. Jobs do nothing unless handlers are given. */
export function useSending(handlers: JobHandlers = idleJobs) {
  beforeAll(async () => {
    await seedContent();
    await loadContent();
    await startJobs(handlers);
  });
  afterAll(async () => {
    await stopJobs();
    await closeContent();
  });
}

export async function newDraft(changes: Answers = {}, language = 'en', now = testNow): Promise<Draft> {
  const content = { answers: { ...fullAnswers, ...changes }, pending: {}, typedIn: {} };
  return createDraft({ form: ask.id, formVersion: ask.version, language, content, now });
}

export function sendingOf(draft: Draft, now = testNow): Sending {
  const context = journeyContext(now);
  const walked = walk(ask, draft.content.answers, context);
  const words = { asked: wordingOf(ask, walked, draft.language), english: wordingOf(ask, walked, 'en') };
  return { draft, form: ask, walked, toSubmission: askSubmission, words, now, context };
}

/** Sends a full request; gives its reference. Throws where it is not complete. */
export async function sendRequest(changes: Answers = {}, language = 'en', now = testNow): Promise<string> {
  const sent = await sendReferral(sendingOf(await newDraft(changes, language, now), now));
  if (!('reference' in sent)) throw new Error(JSON.stringify(sent));
  return sent.reference;
}
