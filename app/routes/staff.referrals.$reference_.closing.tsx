import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { closeReferral } from '~/referrals/close-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { useTranslation } from 'react-i18next';
import { outcomesToChoose } from '~/referrals/item-events';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderToConfirm, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'close', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'close', 'closing');
  const more = { outcomes: outcomesToChoose };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'close', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await closeReferral({
    ...orderToConfirm(staff, about, typed),
    outcome: valueOf(typed, 'outcome'),
    reason: valueOf(typed, 'reason'),
  });
  return answerAct(outcome, about, 'closing', typed);
}

export default function Closing() {
  const { view, outcomes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('staff-acts');
  return (
    <ActPage
      view={view}
      answer={answer}
      confirm={({ box, pick, value }) => [
        [pick('outcome').legend, t(`outcomes.${value('outcome')}`)],
        [box('reason').label, box('reason').value],
      ]}
    >
      {({ box, pick }) => (
        <>
          <Radios
            {...pick('outcome')}
            isSmall
            items={outcomes.map((outcome) => ({ value: outcome, text: t(`outcomes.${outcome}`) }))}
          />
          <Textarea {...box('reason')} rows={3} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
