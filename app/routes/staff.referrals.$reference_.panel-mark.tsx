import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { markForPanel } from '~/referrals/mark-for-panel.server';
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
  const { staff, about } = await requireStaff(request, 'mark-panel', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'mark-panel', 'panel-mark');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'mark-panel', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await markForPanel({ ...orderOf(staff, about, typed), reason: valueOf(typed, 'reason') });
  return answerAct(outcome, about, 'panel-mark', typed);
}

export default function PanelMark() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {({ box }) => <Textarea {...box('reason')} rows={4} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
