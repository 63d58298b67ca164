import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loadSuggestion, takeForm } from '~/forms/suggestion.server';
import { SuggestionPage } from '~/forms/suggestion-page';
import { keptNowhere } from '~/information/caching';

export const headers = keptNowhere;

export async function loader(visit: LoaderFunctionArgs) {
  const { said, headers } = await loadSuggestion(visit);
  return json(said, { headers });
}

export const action = (visit: ActionFunctionArgs) => takeForm(visit);

export default function Suggestion() {
  return <SuggestionPage {...useLoaderData<typeof loader>()} />;
}
