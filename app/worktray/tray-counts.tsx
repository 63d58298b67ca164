import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import type { TrayCount } from './tray-counts.server';

const columns = ['tray', 'new', 'read', 'today', 'late'] as const;

/** What waits in each tray. A number leads to what it counts. */
export function TrayCounts({ counts }: { counts: readonly TrayCount[] }) {
  const { t } = useTranslation('staff');
  const to = (tray: string, when: 'today' | 'soon' | 'late', text: string | number) => (
    <a className="govuk-link" href={paths.staff.tray(tray, `?when=${when}`)} key={when}>
      {text}
    </a>
  );
  return (
    <div className="staff-scroll">
      <Table
        firstCellIsHeader
        columns={columns.map((column) => ({ text: t(`home.${column}`), isNumeric: column !== 'tray' }))}
        rows={counts.map(({ tray, fresh, read, today, soon, late }) => [
          <a className="govuk-link" href={paths.staff.tray(tray)} key={tray}>
            {t(`trays.${tray}`)}
          </a>,
          fresh,
          read,
          <>
            {today === 0 ? 0 : to(tray, 'today', today)}
            {soon === 0 ? null : <div>{to(tray, 'soon', t('home.soon', { count: soon }))}</div>}
          </>,
          late === 0 ? 0 : to(tray, 'late', late),
        ])}
      />
    </div>
  );
}
