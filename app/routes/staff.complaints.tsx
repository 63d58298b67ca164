import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { content } from '~/content/content.server';
import { type ComplaintAct, complaintActs, listComplaints, markComplaint } from '~/feedback/complaints.server';
import { paths } from '~/paths';
import { may } from '~/staff/permissions';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { WarningText } from '~/ui/warning-text';
import { ComplaintCard } from '~/worktray/complaint-card';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-complaints');
  const complaints = await listComplaints(new Date());
  await recordLook(staff.id, 'see-complaints', 'complaints', { count: complaints.length });
  const hasMailbox = content().desks.some(({ mailbox }) => mailbox !== '');
  const { name, trays } = staff;
  const mayMark = may(staff, 'answer-complaint');
  return json({ staff: { name, trays }, complaints, hasMailbox, mayMark }, { headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'answer-complaint');
  const form = await request.formData();
  const act = posted(form, 'act', 20) as ComplaintAct;
  if (!complaintActs.includes(act)) throw new Response(null, { status: 400, headers: noStore });
  const isMarked = await markComplaint(posted(form, 'reference', 20), act, staff.id, new Date());
  if (!isMarked) throw new Response(null, { status: 404, headers: noStore });
  return redirect(paths.staff.complaints(), { status: 303, headers: noStore });
}

export default function StaffComplaints() {
  const { t } = useTranslation('staff-feedback');
  const { staff, complaints, hasMailbox, mayMark } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{t('complaints.title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('complaints.title')}</h1>
      <p className="govuk-body">{t('complaints.lead')}</p>
      {hasMailbox ? null : <WarningText>{t('complaints.noMailbox')}</WarningText>}
      {complaints.length === 0 ? <p className="govuk-body">{t('complaints.none')}</p> : null}
      {complaints.map((complaint) => (
        <ComplaintCard key={complaint.reference} {...{ complaint, mayMark }} />
      ))}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
