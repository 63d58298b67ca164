import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { type FilterPart, filterParts, filterValues, type TrayFilter } from './tray-filter';
import { useFilterWords } from './use-filter-words';

interface TrayFilterFormProps {
  tray: string;
  filter: TrayFilter;
  /** The values of the parts that are content. */
  offered: Readonly<Record<'language' | 'programme', readonly string[]>>;
}

/** Everything a tray can be narrowed by. Nothing is chosen at first, and the address holds what is. */
export function TrayFilterForm({ tray, filter, offered }: TrayFilterFormProps) {
  const { t } = useTranslation('staff-trays');
  const wordsOf = useFilterWords();
  const valuesOf = (part: FilterPart): readonly string[] =>
    part === 'language' || part === 'programme' ? offered[part] : filterValues[part];
  return (
    <Details summary={t('filter.summary')}>
      <form method="get" action={paths.staff.tray(tray)} className="staff-filter staff-filter-boxes">
        {filter.sort === 'received' ? null : <input type="hidden" name="sort" value={filter.sort} />}
        {filter.isDescending ? <input type="hidden" name="order" value="down" /> : null}
        {filterParts.map((part) => (
          <Checkboxes
            key={part}
            name={part}
            id={`filter-${part}`}
            legend={t(`parts.${part}`)}
            isSmall
            values={filter.chosen[part]}
            items={valuesOf(part).map((value) => ({ value, text: wordsOf(part, value) }))}
          />
        ))}
        <Button>{t('filter.apply')}</Button>
      </form>
    </Details>
  );
}
