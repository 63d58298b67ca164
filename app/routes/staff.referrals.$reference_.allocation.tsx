import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { allocateReferral } from '~/referrals/allocate-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { Input } from '~/ui/fields/input';
import { listWorkersOfHub } from '~/worktray/colleagues.server';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'allocate', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'allocate', 'allocation');
  const more = { people: await listWorkersOfHub(about.itemId) };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'allocate', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await allocateReferral({
    ...orderOf(staff, about, typed),
    assigneeId: valueOf(typed, 'assignee'),
    weeks: valueOf(typed, 'weeks'),
    reason: valueOf(typed, 'reason'),
  });
  return answerAct(outcome, about, 'allocation', typed);
}

export default function Allocation() {
  const { view, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {({ box, pick, option }) => (
        <>
          <Radios
            {...pick('assignee')}
            isSmall
            items={[
              { value: '', text: option('assignee', 'nobody') },
              ...people.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Input {...box('weeks', '6')} width={2} inputMode="numeric" />
          <Textarea {...box('reason')} rows={3} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
