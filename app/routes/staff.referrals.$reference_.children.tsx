import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { blankRecord, type ChildRecord } from '~/referrals/child-records';
import { recordChildren } from '~/referrals/record-children.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { ChildRecordFields } from '~/worktray/child-record-fields';
import { listChildRecords } from '~/worktray/children-records.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'record-episode', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'record-episode', 'children');
  return json({ view, children: await listChildRecords(about.referralId) }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'record-episode', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const children = (typed.child ?? []).slice(0, 30).map((child) => {
    const fields = (Object.keys(blankRecord) as (keyof ChildRecord)[]).map((field) => [
      field,
      valueOf(typed, `${field}-${child}`),
    ]);
    return Object.fromEntries(fields) as Record<keyof ChildRecord, string>;
  });
  return answerAct(await recordChildren({ ...orderOf(staff, about, typed), children }), about, 'children', typed);
}

export default function Children() {
  const { view, children } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {(boxes) => children.map((child, index) => <ChildRecordFields key={index} {...{ boxes, child, index }} />)}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
