import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { assignReferral } from '~/referrals/assign-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { listColleagues } from '~/worktray/colleagues.server';
import { Radios } from '~/ui/fields/radios';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'assign', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'assign', 'assignment');
  const more = await listColleagues(about.itemId);
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'assign', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await assignReferral({ ...orderOf(staff, about, typed), assigneeId: valueOf(typed, 'assignee') });
  return answerAct(outcome, about, 'assignment', typed);
}

export default function Assignment() {
  const { view, people, assigneeId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {({ pick, option, value }) => (
        <Radios
          {...pick('assignee')}
          value={value('assignee', assigneeId ?? '')}
          isSmall
          items={[
            ...people.map(({ id, name }) => ({ value: id, text: name })),
            { value: '', text: option('assignee', 'nobody') },
          ]}
        />
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
