import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { rateReferral } from '~/referrals/rate-referral.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { useTranslation } from 'react-i18next';
import { priorities } from '~/referrals/priorities';
import type { Flag } from '~/referrals/flags';
import { suggestPriority } from '~/referrals/suggest-priority';
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
  const { staff, about } = await requireStaff(request, 'mash-rate', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'mash-rate', 'rating');
  const more = { suggested: suggestPriority(view.flags as readonly Flag[]) };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'mash-rate', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await rateReferral({
    ...orderOf(staff, about, typed),
    priority: valueOf(typed, 'priority'),
    reason: valueOf(typed, 'reason'),
  });
  return answerAct(outcome, about, 'rating', typed);
}

export default function Rating() {
  const { view, suggested } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('staff-acts');
  return (
    <ActPage
      view={view}
      answer={answer}
      above={<p className="govuk-body">{t('rating.suggested', { priority: t(`priorities.${suggested}`) })}</p>}
    >
      {({ box, pick }) => (
        <>
          <Radios
            {...pick('priority')}
            isSmall
            items={priorities.map((priority) => ({ value: priority, text: t(`priorities.${priority}`) }))}
          />
          <Textarea {...box('reason')} rows={3} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
