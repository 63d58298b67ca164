import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { type SortColumn, type TrayFilter, trayQuery } from './tray-filter';

interface SortLinkProps {
  tray: string;
  filter: TrayFilter;
  column: SortColumn;
  children: string;
}

/** A column's heading that sorts by it, and the other way round when pressed again. */
export function SortLink({ tray, filter, column, children }: SortLinkProps) {
  const { t } = useTranslation('staff-trays');
  const isSorted = filter.sort === column;
  const isDescending = isSorted && !filter.isDescending;
  const state = isSorted ? t(filter.isDescending ? 'sort.down' : 'sort.up') : t('sort.none');
  return (
    <a
      className="govuk-link staff-sort"
      href={paths.staff.tray(tray, trayQuery(filter, { sort: column, isDescending }))}
    >
      {children}
      {isSorted ? <span aria-hidden="true">{filter.isDescending ? ' ▼' : ' ▲'}</span> : null}
      <span className="govuk-visually-hidden"> ({state})</span>
    </a>
  );
}
