import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerQuestion, type Refused } from '~/forms/answer-question.server';
import { loadQuestion } from '~/forms/load-question.server';
import { QuestionPageView } from '~/forms/question-page';
import { keptNowhere } from '~/information/caching';

export const headers = keptNowhere;

export const loader = (visit: LoaderFunctionArgs) => loadQuestion(visit);

export const action = (visit: ActionFunctionArgs) => answerQuestion(visit);

export default function Question() {
  const loaded = useLoaderData<typeof loader>();
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
