import { useTranslation } from '~/i18n/use-translation';
import { spokenLanguages } from '~/i18n/spoken-languages';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Select } from '~/ui/fields/select';
import { filterParts, filterValues, type TrayFilter } from './tray-filter';
import { useFilterWords } from './use-filter-words';
import { languageInWords } from './words';

const languages = spokenLanguages
  .map((value) => ({ value, text: languageInWords(value) }))
  .toSorted((a, b) => a.text.localeCompare(b.text));

interface TrayFilterFormProps {
  tray: string;
  filter: TrayFilter;
  /** Those that can be asked for: they are content. */
  programmes: readonly string[];
}

/** Everything a tray can be narrowed by. Nothing is chosen at first, and the address holds what is. */
export function TrayFilterForm({ tray, filter, programmes }: TrayFilterFormProps) {
  const { t } = useTranslation('staff-trays');
  const wordsOf = useFilterWords();
  return (
    <Details summary={t('filter.summary')}>
      <form method="get" action={paths.staff.tray(tray)} className="staff-filter staff-filter-boxes">
        {filter.sort === 'received' ? null : <input type="hidden" name="sort" value={filter.sort} />}
        {filter.isDescending ? <input type="hidden" name="order" value="down" /> : null}
        {filterParts.map((part) =>
          part === 'language' ? (
            <Select
              key={part}
              name={part}
              label={t(`parts.${part}`)}
              value={filter.chosen[part][0] ?? ''}
              items={[{ value: '', text: t('filter.anyLanguage') }, ...languages]}
            />
          ) : (
            <Checkboxes
              key={part}
              name={part}
              id={`filter-${part}`}
              legend={t(`parts.${part}`)}
              isSmall
              values={filter.chosen[part]}
              items={(part === 'programme' ? programmes : filterValues[part]).map((value) => ({
                value,
                text: wordsOf(part, value),
              }))}
            />
          ),
        )}
        <Button>{t('filter.apply')}</Button>
      </form>
    </Details>
  );
}
