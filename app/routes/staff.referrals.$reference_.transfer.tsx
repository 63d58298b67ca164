import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { transferReferral } from '~/referrals/transfer-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { useTranslation } from 'react-i18next';
import { content } from '~/content/content.server';
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
  const { staff, about } = await requireStaff(request, 'transfer', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'transfer', 'transfer');
  const more = { trays: content().trays.flatMap(({ id, isOff }) => (isOff ? [] : [id])) };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'transfer', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await transferReferral({
    ...orderToConfirm(staff, about, typed),
    to: valueOf(typed, 'to'),
    reason: valueOf(typed, 'reason'),
  });
  return answerAct(outcome, about, 'transfer', typed);
}

export default function Transfer() {
  const { view, trays } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('staff');
  return (
    <ActPage
      view={view}
      answer={answer}
      confirm={({ box, pick, value }) => [
        [pick('to').legend, t(`trays.${value('to')}`)],
        [box('reason').label, box('reason').value],
      ]}
    >
      {({ box, pick }) => (
        <>
          <Radios
            {...pick('to')}
            isSmall
            items={trays
              .filter((tray) => tray !== view.tray)
              .map((tray) => ({ value: tray, text: t(`trays.${tray}`) }))}
          />
          <Textarea {...box('reason')} rows={3} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
