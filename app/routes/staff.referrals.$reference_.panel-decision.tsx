import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { decidePanel } from '~/referrals/decide-panel.server';
import { panelDecisions } from '~/referrals/item-events';
import { agencies } from '~/referrals/partners';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Radios } from '~/ui/fields/radios';
import { Select } from '~/ui/fields/select';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'decide-panel', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'decide-panel', 'panel-decision');
  return json({ view }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'decide-panel', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const outcome = await decidePanel({
    ...{ ...orderOf(staff, about, typed), agencies: typed.agencies ?? [] },
    ...{ decision: valueOf(typed, 'decision'), lead: valueOf(typed, 'lead'), reason: valueOf(typed, 'reason') },
  });
  return answerAct(outcome, about, 'panel-decision', typed);
}

export default function PanelDecision() {
  const { t } = useTranslation('staff-acts');
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const choices = agencies.map((agency) => ({ value: agency, text: t(`agencies.${agency}`) }));
  return (
    <ActPage view={view} answer={answer}>
      {({ box, pick, values }) => (
        <>
          <Radios
            {...pick('decision')}
            isSmall
            items={panelDecisions.map((code) => ({ value: code, text: t(`panelDecisions.${code}`) }))}
          />
          <Select {...box('lead')} items={[{ value: '', text: t('panel-decision.noLead') }, ...choices]} />
          <Checkboxes {...pick('agencies')} values={values('agencies')} isSmall items={choices} />
          <Textarea {...box('reason')} rows={4} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
