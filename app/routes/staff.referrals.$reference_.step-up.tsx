import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stepUpReferral } from '~/referrals/step-up-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderToConfirm, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'step-up', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'step-up', 'step-up');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'step-up', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await stepUpReferral({ ...orderToConfirm(staff, about, typed), reason: valueOf(typed, 'reason') });
  return answerAct(outcome, about, 'step-up', typed);
}

export default function StepUp() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer} isWarning confirm={({ box }) => [[box('reason').label, box('reason').value]]}>
      {({ box }) => <Textarea {...box('reason')} rows={4} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
