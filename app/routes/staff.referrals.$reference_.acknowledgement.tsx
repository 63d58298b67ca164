import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acknowledgeReferral } from '~/referrals/acknowledge-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'mash-decide', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'mash-decide', 'acknowledgement');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'mash-decide', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await acknowledgeReferral(orderOf(staff, about, typed));
  return answerAct(outcome, about, 'acknowledgement', typed);
}

export default function Acknowledgement() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {() => null}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
