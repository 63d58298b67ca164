import { useTranslation } from '~/i18n/use-translation';
import type { FilterPart } from './tray-filter';
import { languageInWords } from './words';

const subjects: Readonly<Partial<Record<FilterPart, string>>> = {
  status: 'staff:status',
  flag: 'staff:flags',
  certainty: 'staff:certainty',
  priority: 'staff-trays:priority',
  assigned: 'staff-trays:assigned',
  when: 'staff-trays:when',
};

/** The words of a filter's value; a programme goes by the name that families read. */
export function useFilterWords(): (part: FilterPart, value: string) => string {
  const { t, i18n } = useTranslation(['staff', 'staff-trays', 'support']);
  return (part, value) => {
    if (part === 'language') return languageInWords(value);
    if (part === 'programme') {
      const key = `support:of.${value}.name`;
      return i18n.exists(key) ? t(key) : value;
    }
    return t(`${subjects[part] ?? part}.${value}`);
  };
}
