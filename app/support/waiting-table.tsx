import { useTranslation } from '~/i18n/use-translation';
import { hubIds, type HubId } from '~/hubs/hub';
import { dayInWords } from '~/i18n/format-time';
import { paths } from '~/paths';
import { pressedValue, waits } from './waiting-form';

/** The three hubs, the one shown marked. */
export function WaitingHubs({ hub }: { hub: HubId }) {
  const { t } = useTranslation('staff-waiting');
  return (
    <nav aria-label={t('hubs')}>
      <ul className="app-waiting-hubs">
        {hubIds.map((each) => (
          <li key={each}>
            <a className="govuk-link" href={paths.staff.waiting(each)} aria-current={each === hub ? 'page' : undefined}>
              {t(`codes:hub.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Row {
  id: string;
  name: string;
  weeks: number | null;
  changedOn: string | null;
  version: number;
}

/** A row for each programme, with a button for each wait: one press says it. */
export function WaitingTable({ programmes }: { programmes: readonly Row[] }) {
  const { t } = useTranslation('staff-waiting');
  return (
    <table className="govuk-table staff-stacked app-waiting">
      <caption className="govuk-table__caption">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('programme')}</th>
          <th scope="col">{t('wait')}</th>
          <th scope="col">{t('changed')}</th>
        </tr>
      </thead>
      <tbody>
        {programmes.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td>
              <div role="group" aria-label={row.name}>
                {waits.map((weeks) => (
                  <button
                    key={String(weeks)}
                    type="submit"
                    name="set"
                    value={pressedValue({ programme: row.id, weeks, expected: row.version })}
                    aria-pressed={row.weeks === weeks && (weeks !== null || row.version > 0)}
                    aria-label={weeks === null ? t('unknown') : weeks === 0 ? t('none') : t('weeks', { count: weeks })}
                  >
                    {weeks === null ? t('unknownShort') : weeks === 0 ? t('noneShort') : weeks}
                  </button>
                ))}
              </div>
            </td>
            <td>{row.changedOn === null ? t('never') : dayInWords(row.changedOn, 'en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
