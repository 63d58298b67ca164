import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { Pagination } from '~/ui/pagination';
import { WarningText } from '~/ui/warning-text';
import { StaffError } from '~/worktray/staff-error';
import { getTrayPage } from '~/worktray/tray-queries.server';
import { TrayTable } from '~/worktray/tray-table';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const tray = params.tray ?? '';
  const { staff } = await requireStaff(request, 'see-tray', () => ({
    subject: `tray:${tray}`,
    trays: [tray],
  }));
  const wanted = Number.parseInt(new URL(request.url).searchParams.get('page') ?? '1', 10);
  const found = await getTrayPage(staff, tray, Number.isSafeInteger(wanted) ? wanted : 1, new Date());
  await recordLook(staff.id, 'see-tray', `tray:${tray}`, { page: found.page });
  const { name, trays } = staff;
  return json({ staff: { name, trays }, tray, ...found }, { headers: noStore });
}

export default function Tray() {
  const { t } = useTranslation('staff');
  const { staff, tray, rows, total, page, pageCount, undelivered, today } = useLoaderData<typeof loader>();
  const pageLink = (number: number) =>
    number >= 1 && number <= pageCount ? paths.staff.tray(tray, number) : undefined;
  return (
    <WorktrayFrame staff={staff} tray={tray}>
      <DocumentTitle>{t(`trays.${tray}`)}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('home.title')}</BackLink>
      <h1 className="govuk-heading-l">{t(`trays.${tray}`)}</h1>
      {undelivered > 0 ? <WarningText>{t('tray.undelivered', { count: undelivered })}</WarningText> : null}
      {total === 0 ? (
        <p className="govuk-body">{t('tray.empty')}</p>
      ) : (
        <TrayTable rows={rows} total={total} today={today} />
      )}
      {pageCount > 1 ? (
        <Pagination
          label={t('tray.pages')}
          previous={pageLink(page - 1)}
          next={pageLink(page + 1)}
          items={pagesNear(page, pageCount).map((number) => ({
            number,
            href: paths.staff.tray(tray, number),
            isCurrent: number === page,
          }))}
        />
      ) : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

/** Two pages either side of the present one. */
function pagesNear(page: number, pageCount: number): number[] {
  const first = Math.max(1, page - 2);
  return Array.from({ length: Math.min(pageCount, page + 2) - first + 1 }, (_, index) => first + index);
}
