import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { answerItem, intents, isIntent } from '~/content-work/answer-item.server';
import { ItemPage } from '~/content-work/item-page';
import { viewItem } from '~/content-work/item-view.server';
import { mayEdit } from '~/content-work/may-edit';
import { notFound, readKind, refuseUnless, subjectOf } from '~/content-work/posted-kind.server';
import { paths } from '~/paths';
import { may } from '~/staff/permissions';
import { posted } from '~/platform/posted';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { NotificationBanner } from '~/ui/notification-banner';

export const headers = staffHeaders;

const about = (params: LoaderFunctionArgs['params']) => ({ subject: subjectOf(params.kind, params.item), trays: [] });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => about(params));
  const { item } = await see(params, staff.id);
  await recordLook(staff.id, 'see-content', about(params).subject);
  const rights = { edit: mayEdit(staff, item.kind, item.hub), approve: may(staff, 'approve-content') };
  const done = new URL(request.url).searchParams.get('done') ?? '';
  const { name, trays } = staff;
  return json(
    { staff: { name, trays }, item, rights, done: isIntent(done) || done === 'saved' ? done : null },
    { headers: noStore },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => about(params));
  const { kind, item } = await see(params, staff.id);
  const form = await request.formData();
  const intent = posted(form, 'intent', 20);
  if (!isIntent(intent)) throw new Response(null, { status: 400, headers: noStore });
  const isAllowed = intents[intent] === 'approve' ? may(staff, 'approve-content') : mayEdit(staff, kind, item.hub);
  await refuseUnless(isAllowed, staff.id, `${intents[intent]}-content`, about(params).subject);
  const answer = await answerItem({ kind, id: item.id, staffId: staff.id, now: new Date() }, intent, form);
  if ('issue' in answer)
    return json(answer, { status: ['own', 'reason'].includes(answer.issue) ? 422 : 409, headers: noStore });
  // A new item that nobody approved is gone with its draft.
  const isGone = intent === 'drop' && item.version === 0;
  const to = isGone ? paths.staff.content.kind(kind) : paths.staff.content.item(kind, item.id, intent);
  return redirect(to, { status: 303, headers: noStore });
}

export default function Item() {
  const { t } = useTranslation('staff-content');
  const { staff, item, rights, done } = useLoaderData<typeof loader>();
  const issue = useActionData<typeof action>()?.issue;
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={issue !== undefined}>{item.name}</DocumentTitle>
      <BackLink href={paths.staff.content.kind(item.kind)}>{t(`kinds.${item.kind}.many`)}</BackLink>
      {issue ? (
        <ErrorSummary items={[{ text: t(`item.issues.${issue}`), href: issue === 'reason' ? '#reason' : undefined }]} />
      ) : done ? (
        <NotificationBanner isSuccess>{t(`item.done.${done}`)}</NotificationBanner>
      ) : null}
      <ItemPage item={item} rights={rights} reasonError={issue === 'reason' ? t('item.issues.reason') : undefined} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

async function see(params: LoaderFunctionArgs['params'], staffId: string) {
  const kind = readKind(params.kind);
  const item = await viewItem(kind, params.item ?? '', staffId, new Date());
  if (!item) throw notFound();
  return { kind, item };
}
