import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keptNowhere } from '~/information/caching';
import { beginLink, loadLink, makeLink, type NotMade } from '~/tracking/together.server';
import { TogetherPage } from '~/tracking/together-page';

export const headers = keptNowhere;

export const loader = (visit: LoaderFunctionArgs) => loadLink(visit);

export async function action(visit: ActionFunctionArgs) {
  const body = await visit.request.formData();
  return body.has('reference') ? beginLink(visit, body) : makeLink(visit, body);
}

export default function Together() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<NotMade>();
  return <TogetherPage {...loaded} {...(refused ?? { issues: {}, isTooMany: false, to: '' })} />;
}
