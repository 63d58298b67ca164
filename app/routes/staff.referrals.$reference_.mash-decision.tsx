import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { decideMash } from '~/referrals/decide-mash.server';
import { readDecision } from '~/referrals/mash-decision';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { WarningText } from '~/ui/warning-text';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderToConfirm, readTyped } from '~/worktray/answer-act.server';
import { MashDecisionFields, mashDecisionRows } from '~/worktray/mash-decision-fields';
import { suggestHub } from '~/worktray/suggest-hub.server';
import { listOpenPartners } from '~/worktray/open-partners.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'mash-decide', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'mash-decide', 'mash-decision');
  const more = { waitsFor: await listOpenPartners(about.itemId), hub: await suggestHub(about.referralId) };
  return json({ view, ...more }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'mash-decide', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const decision = readDecision((name) => valueOf(typed, name));
  const outcome = await decideMash({ ...orderToConfirm(staff, about, typed), decision });
  return answerAct(outcome, about, 'mash-decision', typed);
}

export default function MashDecision() {
  const { t } = useTranslation('staff-acts');
  const { view, waitsFor, hub } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const open = new Intl.ListFormat('en-GB').format(waitsFor.map((partner) => t(`partners.${partner}`)));
  return (
    <ActPage
      view={view}
      answer={answer}
      confirm={(boxes) => mashDecisionRows(t, boxes)}
      above={open ? <WarningText>{t('mash-decision.waits', { partners: open })}</WarningText> : null}
    >
      {(boxes) => <MashDecisionFields boxes={boxes} hub={hub} />}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
