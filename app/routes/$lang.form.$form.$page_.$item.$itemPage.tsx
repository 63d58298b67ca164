// A page of an item in a list is a page of a form like any other. It has a route of its own, as Remix tries every way to
// leave out parts that may be absent, several times a request.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerQuestion } from '~/forms/answer-question.server';
import { loadQuestion } from '~/forms/load-question.server';
import { keptNowhere } from '~/information/caching';

export { Question as default } from '~/forms/question';

export const headers = keptNowhere;

export const loader = (visit: LoaderFunctionArgs) => loadQuestion(visit);

export const action = (visit: ActionFunctionArgs) => answerQuestion(visit);
