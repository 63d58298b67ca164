import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { answerReport } from '~/content-work/answer-report.server';
import { viewReports } from '~/content-work/reports-view.server';
import { ReportsList } from '~/content-work/reports-list';
import { refuseUnless } from '~/content-work/posted-kind.server';
import { paths } from '~/paths';
import { may } from '~/staff/permissions';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { NotificationBanner } from '~/ui/notification-banner';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

const dones = ['done', 'taken', 'left'] as const;
const about = () => ({ subject: 'content:reports', trays: [] });

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', about);
  await recordLook(staff.id, 'see-content', about().subject);
  const reports = await viewReports(staff.id);
  const { name, trays } = staff;
  const done = dones.find((each) => each === new URL(request.url).searchParams.get('done'));
  const mayClose = may(staff, 'edit-content');
  return json({ staff: { name, trays }, reports, mayClose, done }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', about);
  await refuseUnless(may(staff, 'edit-content'), staff.id, 'edit-content', about().subject);
  const done = await answerReport(await request.formData(), staff.id, new Date());
  if (done === null) return json({ issue: 'closed' } as const, { status: 409, headers: noStore });
  return redirect(paths.staff.content.reports(done), { status: 303, headers: noStore });
}

export default function Reports() {
  const { t } = useTranslation('staff-content');
  const { staff, reports, mayClose, done } = useLoaderData<typeof loader>();
  const issue = useActionData<typeof action>()?.issue;
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issue !== undefined}>{t('reports.title')}</DocumentTitle>
      <BackLink href={paths.staff.content.home()}>{t('home.title')}</BackLink>
      {issue ? (
        <ErrorSummary items={[{ text: t('reports.closed') }]} />
      ) : done ? (
        <NotificationBanner isSuccess>{t(`reports.${done}`)}</NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">{t('reports.title')}</h1>
      <p className="govuk-body">{t(reports.length === 0 ? 'reports.none' : 'reports.lead')}</p>
      {reports.length > 0 ? <ReportsList reports={reports} mayClose={mayClose} /> : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
