import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { hasPassword } from '~/staff/own-account.server';
import { actOnOwnAccount } from '~/staff/own-account-acts.server';
import { OwnSecretsPanel } from '~/staff/own-secrets-panel';
import { listOwnSessions } from '~/staff/own-sessions.server';
import { OwnSessionsTable } from '~/staff/own-sessions-table';
import { recordLook } from '~/staff/record-look.server';
import { countRecoveryCodes } from '~/staff/recovery-codes.server';
import { requireStaff } from '~/staff/require-staff.server';
import { sessionIdOf } from '~/staff/sessions.server';
import { passwordLimits } from '~/staff/staff-details';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { NotificationBanner } from '~/ui/notification-banner';
import { StaffError } from '~/worktray/staff-error';
import { timeInWords } from '~/worktray/words';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'own-sessions');
  const { id, name, email, roles, trays } = staff;
  const [sessions, isLocal, codesLeft] = await Promise.all([
    listOwnSessions(id, await sessionIdOf(request), new Date()),
    hasPassword(id),
    countRecoveryCodes(id),
  ]);
  await recordLook(id, 'own-sessions', `staff:${id}`);
  const done = new URL(request.url).searchParams.get('done');
  return json(
    { staff: { name, trays }, email, roles, sessions, isLocal, codesLeft, done: done && done in words ? done : null },
    { headers: noStore },
  );
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'own-sessions');
  const form = await request.formData();
  const answer = await actOnOwnAccount(form, { staffId: staff.id, sessionId: await sessionIdOf(request) }, new Date());
  if (answer === null) throw new Response(null, { status: 400, headers: noStore });
  if ('done' in answer) return redirect(paths.staff.me(answer.done), { status: 303, headers: noStore });
  return json({ codes: null, issues: [], ...answer }, { status: 'issues' in answer ? 422 : 200, headers: noStore });
}

export default function Me() {
  const { t } = useTranslation('staff-me');
  const { staff, email, roles, sessions, isLocal, codesLeft, done } = useLoaderData<typeof loader>();
  const { codes = null, issues = [] } = useActionData<typeof action>() ?? {};
  const wrong = issues.map((field) => ({ field, text: t(`issues.${field}`, passwordLimits) }));
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={wrong.length > 0}>{t('title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      {wrong.length > 0 ? (
        <ErrorSummary items={wrong.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      ) : done && !codes ? (
        <NotificationBanner isSuccess>{t(`done.${done}`)}</NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p className="govuk-body">
        {t('who', { name: staff.name, email })} {roles.map((role) => t(`staff-people:roles.${role}`)).join(', ')}.
      </p>
      <OwnSessionsTable sessions={sessions} timeInWords={timeInWords} />
      {isLocal ? (
        <OwnSecretsPanel
          {...{ codes, codesLeft }}
          error={(field) => wrong.find((issue) => issue.field === field)?.text}
        />
      ) : (
        <p className="govuk-body">{t('signOn')}</p>
      )}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

const words = { ended: true, password: true };
