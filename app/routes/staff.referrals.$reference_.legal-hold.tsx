import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { holdReferral } from '~/referrals/hold-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { useTranslation } from 'react-i18next';
import { isReferralHeld } from '~/referrals/legal-hold.server';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'legal-hold', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'legal-hold', 'legal-hold');
  const more = { isHeld: await isReferralHeld(about.referralId) };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'legal-hold', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await holdReferral({
    ...orderOf(staff, about, typed),
    isHeld: valueOf(typed, 'hold') !== 'release',
    reason: valueOf(typed, 'reason'),
  });
  return answerAct(outcome, about, 'legal-hold', typed);
}

export default function LegalHold() {
  const { view, isHeld } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('staff-acts');
  return (
    <ActPage
      view={view}
      answer={answer}
      above={<p className="govuk-body">{t(isHeld ? 'legal-hold.held' : 'legal-hold.free')}</p>}
    >
      {({ box }) => (
        <>
          <input type="hidden" name="hold" value={isHeld ? 'release' : 'hold'} />
          <Textarea {...box('reason')} rows={3} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
