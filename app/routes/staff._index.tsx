import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { staffLinks } from '~/staff/staff-links';
import { DocumentTitle } from '~/ui/frame/document-title';
import { Table } from '~/ui/table';
import { StaffError } from '~/worktray/staff-error';
import { StaffLinksList } from '~/worktray/staff-links-list';
import { countTrays } from '~/worktray/tray-queries.server';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-home');
  const { name, trays } = staff;
  const counts = await countTrays(staff, new Date());
  await recordLook(staff.id, 'see-home', 'home');
  return json({ staff: { name, trays }, counts, links: staffLinks(staff) }, { headers: noStore });
}

export default function Home() {
  const { t } = useTranslation('staff');
  const { staff, counts, links } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{t('home.title')}</DocumentTitle>
      <h1 className="govuk-heading-l">{t('home.title')}</h1>
      {counts.length === 0 ? (
        <p className="govuk-body">{t('home.none')}</p>
      ) : (
        <div className="staff-scroll">
          <Table
            firstCellIsHeader
            columns={['tray', 'new', 'read', 'soon', 'late'].map((column) => ({
              text: t(`home.${column}`),
              isNumeric: column !== 'tray',
            }))}
            rows={counts.map(({ tray, fresh, read, soon, late }) => [
              <a className="govuk-link" href={paths.staff.tray(tray)} key={tray}>
                {t(`trays.${tray}`)}
              </a>,
              fresh,
              read,
              <CountLink count={soon} href={paths.staff.tray(tray, '?when=soon')} key="soon" />,
              <CountLink count={late} href={paths.staff.tray(tray, '?when=late')} key="late" />,
            ])}
          />
        </div>
      )}
      {links.length > 0 ? <StaffLinksList links={links} /> : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

/** A number that leads to what it counts. */
function CountLink({ count, href }: { count: number; href: string }) {
  return count === 0 ? (
    0
  ) : (
    <a className="govuk-link" href={href}>
      {count}
    </a>
  );
}
