import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { londonDay } from '~/i18n/london-day';
import { paths } from '~/paths';
import { coverIssues, noCover } from '~/staff/cover-form';
import { endCover, listCovers, listWhoMayBeAway, listWhoMayCover, setCover } from '~/staff/covers.server';
import { posted } from '~/platform/posted';
import { recordLook, recordRefusal } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { NotificationBanner } from '~/ui/notification-banner';
import { CoverForm } from '~/worktray/cover-form';
import { CoversTable } from '~/worktray/covers-table';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-home');
  const covers = await listCovers(staff, londonDay(new Date()));
  const [away, cover] = await Promise.all([listWhoMayBeAway(staff), listWhoMayCover()]);
  const done = new URL(request.url).searchParams.get('done');
  await recordLook(staff.id, 'see-home', 'covers');
  const { name, trays } = staff;
  return json({ staff: { name, trays }, covers, away, cover, done }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-home');
  const form = await request.formData();
  const now = new Date();
  if (posted(form, 'intent') === 'end') {
    const isEnded = await endCover(staff, posted(form, 'cover'), now);
    if (isEnded) return redirect(paths.staff.cover('ended'), { status: 303, headers: noStore });
    await recordRefusal(staff.id, 'cover', null);
    throw new Response(null, { status: 403, headers: noStore });
  }
  const typed = {
    ...{ away: posted(form, 'away'), cover: posted(form, 'cover') },
    ...{ fromOn: posted(form, 'fromOn'), untilOn: posted(form, 'untilOn') },
  };
  const issues = coverIssues(typed, londonDay(now));
  if (Object.keys(issues).length > 0) return json({ typed, issues }, { status: 422, headers: noStore });
  const refused = await setCover(staff, typed, now);
  if (refused) await recordRefusal(staff.id, 'cover', null);
  if (refused) return json({ typed, issues: { [refused]: 'not-yours' } }, { status: 422, headers: noStore });
  return redirect(paths.staff.cover('done'), { status: 303, headers: noStore });
}

export default function Cover() {
  const { t } = useTranslation('staff-trays');
  const { staff, covers, away, cover, done } = useLoaderData<typeof loader>();
  const { issues = {}, typed = noCover } = useActionData<typeof action>() ?? {};
  const words = Object.entries(issues).map(([field, code]) => ({
    href: `#${field}`,
    text: t(`cover.issues.${field}.${code}`),
  }));
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={words.length > 0}>{t('cover.title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      {words.length > 0 ? <ErrorSummary items={words} /> : null}
      {words.length === 0 && (done === 'done' || done === 'ended') ? (
        <NotificationBanner isSuccess>{t(`cover.${done}`)}</NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">{t('cover.title')}</h1>
      <p className="govuk-body">{t('cover.lead')}</p>
      <CoversTable covers={covers} />
      {away.length > 0 ? <CoverForm {...{ away, cover, typed }} errors={issues} /> : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
