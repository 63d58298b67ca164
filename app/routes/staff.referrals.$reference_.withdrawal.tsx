import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withdrawAgreement } from '~/referrals/withdraw-agreement.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { useTranslation } from 'react-i18next';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { listSafeWays } from '~/worktray/safe-ways.server';
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
  const { staff, about } = await requireStaff(request, 'withdraw', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'withdraw', 'withdrawal');
  const more = { ways: await listSafeWays(about.referralId) };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'withdraw', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await withdrawAgreement({
    ...orderToConfirm(staff, about, typed),
    purpose: valueOf(typed, 'purpose'),
    channel: valueOf(typed, 'channel'),
    words: valueOf(typed, 'words'),
    isChecked: valueOf(typed, 'checked') === 'yes',
  });
  return answerAct(outcome, about, 'withdrawal', typed);
}

export default function Withdrawal() {
  const { view, ways } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('staff-acts');
  return (
    <ActPage
      view={view}
      answer={answer}
      confirm={({ box, pick, option, value }) => [
        [pick('purpose').legend, option('purpose', value('purpose'))],
        [pick('channel').legend, t(`ways.${value('channel')}`)],
        [box('words').label, box('words').value],
      ]}
    >
      {({ box, pick, option, values }) => (
        <>
          <Radios
            {...pick('purpose')}
            isSmall
            items={['help', 'sharing'].map((purpose) => ({ value: purpose, text: option('purpose', purpose) }))}
          />
          <Radios {...pick('channel')} isSmall items={ways.map((way) => ({ value: way, text: t(`ways.${way}`) }))} />
          <Checkboxes
            {...pick('checked')}
            values={values('checked')}
            isSmall
            items={[{ value: 'yes', text: option('checked', 'yes') }]}
          />
          <Textarea {...box('words')} rows={3} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
