import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { content } from '~/content/content.server';
import { paths } from '~/paths';
import { readReference } from '~/referrals/reference';
import { may } from '~/staff/permissions';
import { isTray } from '~/staff/roles-and-trays';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { WarningText } from '~/ui/warning-text';
import { AssignBar } from '~/worktray/assign-bar';
import { assignMany } from '~/worktray/assign-many.server';
import { AssignOutcome, type AssignProblem } from '~/worktray/assign-outcome';
import { Arrivals } from '~/worktray/arrivals';
import { colleaguesOfTray } from '~/worktray/colleagues.server';
import { DoneBanner } from '~/worktray/done-banner';
import { StaffError } from '~/worktray/staff-error';
import { TrayChosen } from '~/worktray/tray-chosen';
import { readTrayFilter, trayQuery } from '~/worktray/tray-filter';
import { TrayFilterForm } from '~/worktray/tray-filter-form';
import { TrayPages } from '~/worktray/tray-pages';
import { getTrayPage } from '~/worktray/tray-queries.server';
import { TrayQuick } from '~/worktray/tray-quick';
import { TrayTable } from '~/worktray/tray-table';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const tray = params.tray ?? '';
  const { staff } = await requireStaff(request, 'see-tray', () => aboutTray(tray));
  const query = new URL(request.url).searchParams;
  const filter = readTrayFilter(query);
  const found = await getTrayPage(staff, tray, filter, new Date());
  const [people] = await Promise.all([
    may(staff, 'assign', [tray]) ? colleaguesOfTray(tray) : Promise.resolve([]),
    recordLook(staff.id, 'see-tray', `tray:${tray}`, { page: found.page, filter: trayQuery(filter) }),
  ]);
  const programme = content().programmes.flatMap(({ id, mayBePicked }) => (mayBePicked ? [id] : []));
  const given = Number(query.get('given') ?? '');
  const done = { done: query.get('done'), reference: readReference(query.get('of') ?? '') };
  const { name, trays } = staff;
  return json({ staff: { name, trays }, tray, filter, programme, people, given, done, ...found }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const tray = params.tray ?? '';
  const { staff } = await requireStaff(request, 'assign', () => aboutTray(tray));
  const form = await request.formData();
  const ticked = form.getAll('item').map(String);
  const assigneeId = posted(form, 'assignee');
  const issue = assigneeId === 'choose' ? 'assignee' : ticked.length === 0 ? 'none' : null;
  if (issue) return refusal({ issue, left: [], gone: 0, done: 0 }, 422);
  const { done, left, gone } = await assignMany(staff, tray, { ticked, assigneeId, now: new Date() });
  if (left.length + gone > 0) return refusal({ issue: 'left', left, gone, done }, 409);
  const filter = readTrayFilter(new URL(request.url).searchParams);
  const query = new URLSearchParams(trayQuery(filter, { page: filter.page }));
  query.set('given', String(done));
  return redirect(paths.staff.tray(tray, `?${query.toString()}`), { status: 303, headers: noStore });
}

export default function Tray() {
  const { t } = useTranslation('staff');
  const { staff, tray, filter, programme, people, given, done, rows, total, page, pageCount, undelivered, today, at } =
    useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const isNarrowed = trayQuery({ ...filter, sort: 'received', isDescending: false }) !== '';
  const canTick = people.length > 0 && rows.length > 0;
  const table = <TrayTable {...{ tray, filter, rows, total, today, canTick }} />;
  return (
    <WorktrayFrame staff={staff} tray={tray}>
      <DocumentTitle hasIssues={problem !== undefined}>{t(`trays.${tray}`)}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('home.title')}</BackLink>
      <DoneBanner {...done} />
      <AssignOutcome problem={problem} given={given} />
      <h1 className="govuk-heading-l">{t(`trays.${tray}`)}</h1>
      <Arrivals tray={tray} at={at} query={trayQuery(filter)} />
      {undelivered > 0 ? <WarningText>{t('tray.undelivered', { count: undelivered })}</WarningText> : null}
      <TrayQuick {...{ tray, filter }} />
      <TrayFilterForm {...{ tray, filter }} programmes={programme} />
      <TrayChosen {...{ tray, filter }} />
      {total === 0 ? <p className="govuk-body">{isNarrowed ? t('staff-trays:nothing') : t('tray.empty')}</p> : null}
      {canTick ? (
        <Form
          method="post"
          action={paths.staff.tray(tray, trayQuery(filter, { page }))}
          className="app-wide staff-wide"
          noValidate
        >
          {table}
          <AssignBar
            people={people}
            error={problem?.issue === 'assignee' ? t('staff-trays:assign.issues.assignee') : undefined}
          />
        </Form>
      ) : total > 0 ? (
        table
      ) : null}
      <TrayPages {...{ tray, filter, page, pageCount }} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

/** A name from an address reaches the audit only where there is such a tray. */
const aboutTray = (tray: string) => ({ subject: isTray(tray) ? `tray:${tray}` : null, trays: [tray] });

const refusal = (problem: AssignProblem, status: number) => json(problem, { status, headers: noStore });
