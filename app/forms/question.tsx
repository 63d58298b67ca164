import { useActionData, useLoaderData } from '@remix-run/react';
import type { Refused } from './answer-question.server';
import type { loadQuestion } from './load-question.server';
import { QuestionPageView } from './question-page';

/** A question page as it was loaded, or as a post to it was refused. */
export function Question() {
  const loaded = useLoaderData<typeof loadQuestion>();
  const refused = useActionData<Refused>();
  return (
    <QuestionPageView
      {...loaded}
      posted={refused?.posted ?? loaded.posted}
      revision={refused?.revision ?? loaded.revision}
      issues={refused?.issues ?? []}
      notice={refused?.notice ?? null}
    />
  );
}
