import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { timeInWords } from './words';

/**
 * As of when the list is. Where there is a script it asks now and then what has come in since, and says so here: nothing
 * on the page moves, and a form somebody is in stays as it is.
 */
export function Arrivals({ tray, at, query }: { tray: string; at: string; query: string }) {
  const { t } = useTranslation('staff-trays');
  return (
    <p className="govuk-body-s" role="status" data-arrivals={paths.staff.arrivals(tray, at)}>
      {t('arrivals.asOf', { time: timeInWords(at) })}{' '}
      <a className="govuk-link" href={paths.staff.tray(tray, query)}>
        {t('arrivals.again')}
      </a>{' '}
      <strong data-one={t('arrivals.new_one')} data-other={t('arrivals.new_other', { count: '#' as never })} />
    </p>
  );
}
