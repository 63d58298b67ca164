import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { hasWords, otherLanguages } from '~/content-work/item-words.server';
import { inWork } from '~/content-work/kinds-in-work';
import { ListPage } from '~/content-work/list-page';
import { type ListFilter, listFilters, viewList } from '~/content-work/list-view.server';
import { mayAddTo } from '~/content-work/may-edit';
import { readKind, subjectOf } from '~/content-work/posted-kind.server';
import { monthsBetweenChecks } from '~/content/check-due';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const subject = subjectOf(params.kind);
  const { staff } = await requireStaff(request, 'see-content', () => ({ subject, trays: [] }));
  const kind = readKind(params.kind);
  await recordLook(staff.id, 'see-content', subject);
  const asked = readAsked(new URL(request.url).searchParams);
  const list = await viewList(kind, asked, new Date());
  const { name, trays } = staff;
  const mayAdd = inWork(kind).newId !== undefined && mayAddTo(staff, kind);
  const isChecked = monthsBetweenChecks[kind] !== undefined;
  const languages = hasWords(kind) ? otherLanguages() : null;
  return json({ staff: { name, trays }, kind, asked, list, mayAdd, isChecked, languages }, { headers: noStore });
}

export default function List() {
  const { t } = useTranslation('staff-content');
  const { staff, ...page } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{t(`kinds.${page.kind}.many`)}</DocumentTitle>
      <BackLink href={paths.staff.content.home()}>{t('home.title')}</BackLink>
      <ListPage {...page} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

function readAsked(parameters: URLSearchParams) {
  const show = parameters.get('show') ?? '';
  const page = /^\d{1,5}$/.exec(parameters.get('page') ?? '')?.[0] ?? '1';
  return {
    search: (parameters.get('search') ?? '').slice(0, 100).trim(),
    show: (listFilters as readonly string[]).includes(show) ? (show as ListFilter) : 'all',
    page: Math.max(1, Number(page)),
  };
}
