import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Pagination } from '~/ui/pagination';
import { type TrayFilter, trayQuery } from './tray-filter';

/** The pages of a tray as it is narrowed and sorted now. */
export function TrayPages({
  tray,
  filter,
  page,
  pageCount,
}: {
  tray: string;
  filter: TrayFilter;
  page: number;
  pageCount: number;
}) {
  const { t } = useTranslation('staff');
  if (pageCount <= 1) return null;
  const to = (number: number) => paths.staff.tray(tray, trayQuery(filter, { page: number }));
  const link = (number: number) => (number >= 1 && number <= pageCount ? to(number) : undefined);
  return (
    <Pagination
      label={t('tray.pages')}
      previous={link(page - 1)}
      next={link(page + 1)}
      items={pagesNear(page, pageCount).map((number) => ({ number, href: to(number), isCurrent: number === page }))}
    />
  );
}

/** Two pages either side of the present one. */
function pagesNear(page: number, pageCount: number): number[] {
  const first = Math.max(1, page - 2);
  return Array.from({ length: Math.min(pageCount, page + 2) - first + 1 }, (_, index) => first + index);
}
