import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askForMore } from '~/referrals/ask-for-more.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { QuestionFields } from '~/worktray/question-fields';
import { listWaysToAsk } from '~/worktray/safe-ways.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'ask-more', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'ask-more', 'question');
  return json({ view, ways: await listWaysToAsk(about.referralId) }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'ask-more', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  // One list of ways: whom, and by which.
  const [of = '', channel = ''] = valueOf(typed, 'channel').split(' ');
  const words = valueOf(typed, 'words');
  const topic = valueOf(typed, `topic-${of}`);
  const outcome = await askForMore({ ...orderOf(staff, about, typed), of, channel, topic, words });
  return answerAct(outcome, about, 'question', typed);
}

export default function Question() {
  const { view, ways } = useLoaderData<typeof loader>();
  return (
    <ActPage view={view} answer={useActionData<typeof action>()}>
      {(boxes) => <QuestionFields boxes={boxes} ways={ways} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
