import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { StaleContent } from '~/content/content-changes.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { hubFor, readPressed } from '~/support/waiting-form';
import { WaitingHubs, WaitingTable } from '~/support/waiting-table';
import { setWaiting, waitingAt } from '~/support/waiting.server';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { NotificationBanner } from '~/ui/notification-banner';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'set-waiting');
  const query = new URL(request.url).searchParams;
  const hub = hubFor(query.get('hub'), staff.trays);
  const programmes = await waitingAt(hub);
  await recordLook(staff.id, 'set-waiting', `waiting:${hub}`);
  const { name, trays } = staff;
  const done = programmes.find(({ id }) => id === query.get('done'))?.name ?? null;
  return json({ staff: { name, trays }, hub, programmes, done }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'set-waiting');
  const hub = hubFor(new URL(request.url).searchParams.get('hub'), staff.trays);
  const pressed = readPressed(posted(await request.formData(), 'set', 90));
  const known = await waitingAt(hub);
  if (!pressed || !known.some(({ id }) => id === pressed.programme)) return refuse(422, 'unknown');
  try {
    await setWaiting({ ...pressed, hub, staffId: staff.id, now: new Date() });
  } catch (error) {
    if (error instanceof StaleContent) return refuse(409, 'stale');
    throw error;
  }
  return redirect(paths.staff.waiting(hub, pressed.programme), { status: 303, headers: noStore });
}

export default function Waiting() {
  const { t } = useTranslation('staff-waiting');
  const { staff, hub, programmes, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { refusal } = useFrameData();
  const issue = refusal ?? answer?.issue;
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issue !== undefined}>{t('title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('back')}</BackLink>
      {issue ? (
        <ErrorSummary items={[{ text: t(`issues.${issue}`) }]} />
      ) : done ? (
        <NotificationBanner isSuccess>{t('done', { programme: done })}</NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p className="govuk-body">{t('lead')}</p>
      <WaitingHubs hub={hub} />
      <Form method="post" action={paths.staff.waiting(hub)}>
        <WaitingTable programmes={programmes} />
      </Form>
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

function refuse(status: 409 | 422, issue: 'stale' | 'unknown') {
  return json({ issue }, { status, headers: noStore });
}
