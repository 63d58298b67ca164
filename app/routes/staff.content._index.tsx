import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { HomePage } from '~/content-work/home-page';
import { viewHome } from '~/content-work/list-view.server';
import { subjectOf } from '~/content-work/posted-kind.server';
import { countOpenTasks } from '~/content/content-tasks.server';
import { paths } from '~/paths';
import { may } from '~/staff/permissions';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-content', () => ({ subject: subjectOf(), trays: [] }));
  await recordLook(staff.id, 'see-content', subjectOf());
  const { drafts, ...home } = await viewHome(new Date());
  const { name, trays } = staff;
  return json(
    {
      staff: { name, trays },
      ...home,
      reports: await countOpenTasks(),
      drafts: drafts.map(({ editors, ...draft }) => ({ ...draft, isOwn: editors.includes(staff.id) })),
      mayCorrectCatchment: may(staff, 'correct-catchment'),
    },
    { headers: noStore },
  );
}

export default function Home() {
  const { t } = useTranslation('staff-content');
  const { staff, ...home } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{t('home.title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('home.back')}</BackLink>
      <HomePage {...home} />
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
