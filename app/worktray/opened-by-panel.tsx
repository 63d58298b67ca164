import { useTranslation } from '~/i18n/use-translation';
import { Table } from '~/ui/table';
import type { OpenedBy } from './opened-by';
import { timeInWords } from './words';

/** Everyone who has opened the request or was refused it, for all who work on it to see. */
export function OpenedByPanel({ people, glass }: OpenedBy) {
  const { t } = useTranslation('staff-access');
  const nameOf = (name: string | null) => name ?? t('opened.gone');
  return (
    <section aria-labelledby="opened">
      <h2 className="govuk-heading-m" id="opened">
        {t('opened.heading')}
      </h2>
      <p className="govuk-hint">{t('opened.lead')}</p>
      {glass.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">{t('opened.glass')}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {glass.map(({ name, why, reason, at, until }) => (
              <li key={at}>
                {t('opened.glassLine', {
                  name: nameOf(name),
                  at: timeInWords(at),
                  until: timeInWords(until).slice(-5),
                  why: t(`glass.reasons.${why}`),
                })}{' '}
                <q>{reason}</q>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="staff-scroll">
        <Table
          className="staff-dense"
          isStacked
          firstCellIsHeader
          columns={['who', 'times', 'first', 'last', 'refused'].map((column) => ({
            text: t(`opened.${column}`),
            isNumeric: column === 'times' || column === 'refused',
          }))}
          rows={people.map(({ name, times, refused, first, last }) => [
            nameOf(name),
            times,
            timeInWords(first),
            timeInWords(last),
            refused,
          ])}
        />
      </div>
    </section>
  );
}
