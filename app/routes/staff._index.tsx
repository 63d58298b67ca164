import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { isWorkOf, may } from '~/staff/permissions';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { staffLinks } from '~/staff/staff-links';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { findReference } from '~/worktray/find-reference.server';
import { FindReferenceForm } from '~/worktray/find-reference-form';
import { StaffError } from '~/worktray/staff-error';
import { StaffLinksList } from '~/worktray/staff-links-list';
import { countTrays } from '~/worktray/tray-counts.server';
import { TrayCounts } from '~/worktray/tray-counts';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-home');
  const { name, trays } = staff;
  const counts = await countTrays(staff, new Date());
  await recordLook(staff.id, 'see-home', 'home');
  const worksInTrays = isWorkOf(staff, 'see-tray');
  const shown = { counts, worksInTrays, mayFind: may(staff, 'find-reference'), links: staffLinks(staff) };
  return json({ staff: { name, trays }, ...shown }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'find-reference');
  const typed = posted(await request.formData(), 'reference', 40);
  const found = await findReference(staff, typed);
  if (found === null) return json({ typed }, { status: 422, headers: noStore });
  return redirect(found, { status: 303, headers: noStore });
}

export default function Home() {
  const { t } = useTranslation('staff');
  const { staff, counts, worksInTrays, mayFind, links } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const error = answer && t('staff-access:find.none');
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={answer !== undefined}>{t('home.title')}</DocumentTitle>
      {error ? <ErrorSummary items={[{ text: error, href: '#reference' }]} /> : null}
      <h1 className="govuk-heading-l">{t('home.title')}</h1>
      {counts.length > 0 ? (
        <TrayCounts counts={counts} />
      ) : (
        <p className="govuk-body">{t(worksInTrays ? 'home.none' : 'home.notNeeded')}</p>
      )}
      {mayFind ? <FindReferenceForm typed={answer?.typed ?? ''} error={error} /> : null}
      {links.length > 0 ? <StaffLinksList links={links} /> : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
