import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keptNowhere } from '~/information/caching';
import { SavedPage } from '~/saving/saved-page';
import { leaveSaved, loadSaved } from '~/saving/saved.server';

export const headers = keptNowhere;

export const loader = (visit: LoaderFunctionArgs) => loadSaved(visit);

export const action = (visit: ActionFunctionArgs) => leaveSaved(visit);

export default function Saved() {
  return <SavedPage {...useLoaderData<typeof loader>()} />;
}
