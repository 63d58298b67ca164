import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keptNowhere } from '~/information/caching';
import { AboutPage } from '~/tracking/about-page';
import { addAbout, loadAbout, type NotAdded } from '~/tracking/tracked.server';

export const headers = keptNowhere;

export const loader = (visit: LoaderFunctionArgs) => loadAbout(visit, 'phone');

export const action = (visit: ActionFunctionArgs) => addAbout(visit, 'phone');

export default function Phone() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<NotAdded>();
  return <AboutPage {...loaded} {...(refused ?? { issue: null, typed: '' })} />;
}
