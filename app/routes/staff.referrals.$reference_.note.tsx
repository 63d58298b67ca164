import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { noteReferral } from '~/referrals/note-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'note', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'note', 'note');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'note', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await noteReferral({ ...orderOf(staff, about, typed), text: valueOf(typed, 'text') });
  return answerAct(outcome, about, 'note', typed);
}

export default function Note() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {({ box }) => <Textarea {...box('text')} rows={6} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
