import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { checkWithPartner } from '~/referrals/check-with-partner.server';
import { partners } from '~/referrals/partners';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import { getActItem } from '~/worktray/act-item.server';
import { ActPage } from '~/worktray/act-page';
import { valueOf } from '~/worktray/act-view';
import { getActView } from '~/worktray/act-view.server';
import { answerAct, orderOf, readTyped } from '~/worktray/answer-act.server';
import { listOpenPartners } from '~/worktray/open-partners.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'partner-checks', () => getActItem(request, params.reference));
  const view = await getActView(staff, about, 'partner-checks', 'partner-checks');
  const isAnswer = new URL(request.url).searchParams.get('of') === 'answer';
  return json({ view, isAnswer, asked: await listOpenPartners(about.itemId) }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, about } = await requireStaff(request, 'partner-checks', () => getActItem(request, params.reference));
  const typed = await readTyped(request);
  const isAnswer = valueOf(typed, 'of') === 'answer';
  const outcome = await checkWithPartner({
    ...{ ...orderOf(staff, about, typed), isAnswer },
    partner: valueOf(typed, isAnswer ? 'answering' : 'partner'),
    words: valueOf(typed, isAnswer ? 'answer' : 'question'),
  });
  return answerAct(outcome, about, 'partner-checks', typed);
}

export default function PartnerChecks() {
  const { t } = useTranslation('staff-acts');
  const { view, asked, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isAnswer = answer ? valueOf(answer.typed, 'of') === 'answer' : loaded.isAnswer;
  const [choice, words] = isAnswer ? (['answering', 'answer'] as const) : (['partner', 'question'] as const);
  return (
    <ActPage view={view} answer={answer}>
      {({ box, pick }) => (
        <>
          <input type="hidden" name="of" value={isAnswer ? 'answer' : 'question'} />
          <Radios
            {...pick(choice)}
            isSmall
            items={(isAnswer ? asked : partners).map((partner) => ({ value: partner, text: t(`partners.${partner}`) }))}
          />
          <Textarea {...box(words)} rows={4} />
        </>
      )}
    </ActPage>
  );
}

export { StaffError as ErrorBoundary };
