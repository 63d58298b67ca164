import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { chosenOnes, type TrayFilter } from './tray-filter';
import { useFilterWords } from './use-filter-words';

/** What the list is narrowed to, each with a way to take it away. */
export function TrayChosen({ tray, filter }: { tray: string; filter: TrayFilter }) {
  const { t } = useTranslation('staff-trays');
  const wordsOf = useFilterWords();
  const chosen = chosenOnes(filter);
  if (chosen.length === 0) return null;
  return (
    <section aria-label={t('chosen.label')}>
      <ul className="govuk-list staff-chosen">
        {chosen.map(({ part, value, without }) => (
          <li key={`${part} ${value}`}>
            <a className="govuk-link" href={paths.staff.tray(tray, without)}>
              <span aria-hidden="true">× </span>
              <span className="govuk-visually-hidden">{t('chosen.remove')} </span>
              {t(`parts.${part}`)}: {wordsOf(part, value)}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={paths.staff.tray(tray)}>
            {t('chosen.clear')}
          </a>
        </li>
      </ul>
    </section>
  );
}
