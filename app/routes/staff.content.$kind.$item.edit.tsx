import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { answerEdit, openEdit } from '~/content-work/answer-edit.server';
import { EditPage } from '~/content-work/edit-page';
import { hubOf, viewForm } from '~/content-work/item-view.server';
import { productWords } from '~/content-work/item-words.server';
import { mayEdit } from '~/content-work/may-edit';
import { notFound, readKind, refuseUnless, subjectOf } from '~/content-work/posted-kind.server';
import { nameInEnglish } from '~/content-work/referrers.server';
import { typedFrom } from '~/content-work/typed';
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

const about = (params: LoaderFunctionArgs['params']) => ({ subject: subjectOf(params.kind, params.item), trays: [] });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => about(params));
  const { kind, id, opened } = await open(staff, params);
  await recordLook(staff.id, 'see-content', about(params).subject);
  const { fields, names } = await viewForm(kind);
  const { name, trays } = staff;
  const typed = { ...typedFrom(fields, opened.data), reason: [opened.draft?.reason ?? ''] };
  const shown = typedFrom(fields, { words: productWords(kind, id) });
  const page = { kind, id, fields, names, typed, shown, name: nameInEnglish(kind, opened.data), seen: opened.seen };
  const hasDay = 'lastCheckedOn' in opened.data;
  return json({ staff: { name, trays }, page: { ...page, hasDay, languages: liveLanguages() } }, { headers: noStore });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => about(params));
  const { kind, id } = await open(staff, params);
  const mayAt = (hub: string | null) => mayEdit(staff, kind, hub);
  const place = { kind, id, staffId: staff.id, now: new Date(), mayAt };
  const refused = await answerEdit(place, await request.formData());
  if (refused === null || refused === 'gone')
    return redirect(paths.staff.content.item(kind, id, refused ? '' : 'saved'), { status: 303, headers: noStore });
  return json(refused, { status: refused.status, headers: noStore });
}

export default function Edit() {
  const { t } = useTranslation('staff-content');
  const { staff, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { kind, id } = page;
  return (
    <WorktrayFrame staff={staff}>
      <BackLink href={paths.staff.content.item(kind, id)}>{page.name}</BackLink>
      <EditPage
        {...page}
        title={t('form.title', { name: page.name })}
        action={paths.staff.content.edit(kind, id)}
        refusal={refusal}
      />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

/** What the address names, for someone who may change it. Throws a 404 or a 403. */
async function open(staff: StaffMember, params: LoaderFunctionArgs['params']) {
  const kind = readKind(params.kind);
  const id = params.item ?? '';
  const opened = await openEdit(kind, id);
  if (!opened) throw notFound();
  await refuseUnless(mayEdit(staff, kind, hubOf(kind, opened.data)), staff.id, 'edit-content', about(params).subject);
  return { kind, id, opened };
}
