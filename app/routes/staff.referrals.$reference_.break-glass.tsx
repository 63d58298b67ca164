import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { breakGlass } from '~/referrals/break-glass.server';
import { readGlass, reasonLimits } from '~/referrals/glass-form';
import { readReference } from '~/referrals/reference';
import { hasBrokenGlass } from '~/staff/broken-glass.server';
import { mayAct } from '~/staff/may-act';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { GlassForm } from '~/worktray/glass-form';
import { getPlaceOfReferral } from '~/worktray/referral-queries.server';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const reference = readReference(params.reference ?? '');
  const { staff, about } = await requireStaff(request, 'break-glass', () => getPlaceOfReferral(reference));
  const hasGlass = await hasBrokenGlass(about.id, staff.id, new Date());
  if (mayAct(staff, 'read-referral', about, hasGlass)) return seeOther(paths.staff.referral(reference ?? ''));
  // It says where the request lies.
  await recordLook(staff.id, 'find-reference', about.subject, { found: true });
  const { name, trays } = staff;
  const { isRestricted } = about.record;
  return json({ staff: { name, trays }, reference, isRestricted, lies: about.trays }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const reference = readReference(params.reference ?? '');
  const { staff, about } = await requireStaff(request, 'break-glass', () => getPlaceOfReferral(reference));
  const form = await request.formData();
  const typed = { why: posted(form, 'why'), reason: posted(form, 'reason', 5000) };
  const read = readGlass(typed);
  if ('length' in read) return json({ issues: read, typed }, { status: 422, headers: noStore });
  const now = new Date();
  // Pressed twice, or no reason needed: the record is open already.
  const isOpen = mayAct(staff, 'read-referral', about, await hasBrokenGlass(about.id, staff.id, now));
  const { id: referralId, trays } = about;
  if (!isOpen && !(await breakGlass({ referralId, trays, staffId: staff.id, ...read, now })))
    throw new Response(null, { status: 404, headers: noStore });
  return seeOther(paths.staff.referral(reference ?? ''));
}

export default function BreakGlass() {
  const { t } = useTranslation('staff-access');
  const { staff, reference, isRestricted, lies } = useLoaderData<typeof loader>();
  const { issues = [], typed = { why: '', reason: '' } } = useActionData<typeof action>() ?? {};
  const words = issues.map((field) => ({ field, text: t(`glass.issues.${field}`, reasonLimits) }));
  const places = new Intl.ListFormat('en-GB').format([...new Set(lies)].map((tray) => t(`staff:trays.${tray}`)));
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issues.length > 0}>{t('glass.title', { reference })}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      {words.length > 0 ? <ErrorSummary items={words.map(({ field, text }) => ({ href: `#${field}`, text }))} /> : null}
      <h1 className="govuk-heading-l">{t('glass.title', { reference })}</h1>
      <p className="govuk-body">{t(isRestricted ? 'glass.restricted' : 'glass.elsewhere', { places })}</p>
      <GlassForm typed={typed} error={(field) => words.find((issue) => issue.field === field)?.text} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

function seeOther(path: string) {
  return redirect(path, { status: 303, headers: noStore });
}
