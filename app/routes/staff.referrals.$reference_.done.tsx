import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dealWithEvent } from '~/referrals/deal-with-event.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'note', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'note', 'done');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'note', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await dealWithEvent({ ...orderOf(staff, about, typed), event: valueOf(typed, 'event') });
  return answerAct(outcome, about, 'done', typed);
}

export default function Done() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {({ value }) => <input type="hidden" name="event" value={value('event')} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
