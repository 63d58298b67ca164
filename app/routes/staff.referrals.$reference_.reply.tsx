import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerQuestion } from '~/referrals/answer-question.server';
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
  const { staff, about } = await requireStaff(request, 'ask-more', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'ask-more', 'reply');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'ask-more', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await answerQuestion({ ...orderOf(staff, about, typed), words: valueOf(typed, 'words') });
  return answerAct(outcome, about, 'reply', typed);
}

export default function Reply() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActPage view={view} answer={answer}>
      {({ box }) => <Textarea {...box('words')} rows={6} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
