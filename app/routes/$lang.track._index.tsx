import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keptNowhere } from '~/information/caching';
import { enter, noStore, type NotOpened } from '~/tracking/enter.server';
import { EnterPage } from '~/tracking/enter-page';
import { leaveTracked, loadTracked } from '~/tracking/tracked.server';
import { TrackedPage } from '~/tracking/tracked-page';

export const headers = keptNowhere;

export const loader = async (visit: LoaderFunctionArgs) => json(await loadTracked(visit), { headers: noStore });

export async function action(visit: ActionFunctionArgs) {
  const body = await visit.request.clone().formData();
  return body.get('then') === 'leave' ? leaveTracked(visit) : enter(visit);
}

export default function Track() {
  const tracked = useLoaderData<typeof loader>();
  const refused = useActionData<NotOpened>();
  if (tracked && !refused) return <TrackedPage {...tracked} />;
  return <EnterPage {...(refused ?? { issues: [], minutes: null, reference: '', code: '' })} />;
}
