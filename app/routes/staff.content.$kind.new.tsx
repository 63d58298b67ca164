import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { answerNew } from '~/content-work/answer-new.server';
import { EditPage } from '~/content-work/edit-page';
import { viewForm } from '~/content-work/item-view.server';
import { inWork } from '~/content-work/kinds-in-work';
import { mayAddTo, mayEdit } from '~/content-work/may-edit';
import { notFound, readKind, refuseUnless, subjectOf } from '~/content-work/posted-kind.server';
import { typedFrom } from '~/content-work/typed';
import { monthsBetweenChecks } from '~/content/check-due';
import { liveLanguages } from '~/i18n/live-languages.server';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

const about = (params: LoaderFunctionArgs['params']) => ({ subject: subjectOf(params.kind), trays: [] });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => about(params));
  const kind = await open(staff, params);
  await recordLook(staff.id, 'see-content', about(params).subject);
  const { fields, names } = await viewForm(kind, true);
  const { name, trays } = staff;
  const page = {
    kind,
    fields,
    names,
    typed: typedFrom(fields, inWork(kind).starts),
    seen: { version: 0, revision: 0 },
  };
  const hasDay = monthsBetweenChecks[kind] !== undefined;
  return json({ staff: { name, trays }, page: { ...page, hasDay, languages: liveLanguages() } }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => about(params));
  const kind = await open(staff, params);
  const mayAt = (hub: string | null) => mayEdit(staff, kind, hub);
  const answer = await answerNew(kind, await request.formData(), staff.id, new Date(), mayAt);
  if ('id' in answer)
    return redirect(paths.staff.content.item(kind, answer.id, 'saved'), { status: 303, headers: noStore });
  return json(answer, { status: answer.status, headers: noStore });
}

export default function New() {
  const { t } = useTranslation('staff-content');
  const { staff, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { kind } = page;
  return (
    <WorktrayFrame staff={staff}>
      <BackLink href={paths.staff.content.kind(kind)}>{t(`kinds.${kind}.many`)}</BackLink>
      <EditPage {...page} title={t(`kinds.${kind}.new`)} action={paths.staff.content.newItem(kind)} refusal={refusal} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

/** The kind of the address, for someone who may add to it. Throws a 404 or a 403. */
async function open(staff: StaffMember, params: LoaderFunctionArgs['params']) {
  const kind = readKind(params.kind);
  if (!inWork(kind).newId) throw notFound();
  await refuseUnless(mayAddTo(staff, kind), staff.id, 'edit-content', about(params).subject);
  return kind;
}
