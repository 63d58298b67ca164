import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { answerItem } from '~/content-work/answer-item.server';
import { ChecksPage } from '~/content-work/checks-page';
import { viewDue } from '~/content-work/due-view.server';
import { readKind, refuseUnless } from '~/content-work/posted-kind.server';
import { paths } from '~/paths';
import { may } from '~/staff/permissions';
import { posted } from '~/platform/posted';
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

const about = () => ({ subject: 'content:checks', trays: [] });

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', about);
  await recordLook(staff.id, 'see-content', about().subject);
  const asked = new URL(request.url).searchParams;
  const page = Number(/^\d{1,5}$/.exec(asked.get('page') ?? '')?.[0] ?? 1);
  const due = await viewDue(page, new Date());
  const { name, trays } = staff;
  const mayCheck = may(staff, 'edit-content');
  return json({ staff: { name, trays }, due, mayCheck, isDone: asked.get('done') === 'check' }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', about);
  await refuseUnless(may(staff, 'edit-content'), staff.id, 'edit-content', about().subject);
  const form = await request.formData();
  const [kind, id] = [readKind(posted(form, 'kind', 40)), posted(form, 'item', 120)];
  const answer = await answerItem({ kind, id, staffId: staff.id, now: new Date() }, 'check', form);
  if ('issue' in answer) return json(answer, { status: 409, headers: noStore });
  return redirect(`${paths.staff.content.checks()}?done=check`, { status: 303, headers: noStore });
}

export default function Checks() {
  const { t } = useTranslation('staff-content');
  const { staff, due, mayCheck, isDone } = useLoaderData<typeof loader>();
  const issue = useActionData<typeof action>()?.issue;
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issue !== undefined}>{t('checks.title')}</DocumentTitle>
      <BackLink href={paths.staff.content.home()}>{t('home.title')}</BackLink>
      {issue ? (
        <ErrorSummary items={[{ text: t(`item.issues.${issue}`) }]} />
      ) : isDone ? (
        <NotificationBanner isSuccess>{t('item.done.check')}</NotificationBanner>
      ) : null}
      <ChecksPage due={due} mayCheck={mayCheck} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
