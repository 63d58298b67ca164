import { useTranslation } from '~/i18n/use-translation';
import { SummaryList } from '~/ui/summary-list';
import { type InWords, Values } from './difference-table';
import { entryInWords } from './in-words';
import type { Typed } from './typed';

/** What an item holds, field by field. */
export function ValuesList({ about, values }: { about: InWords; values: Typed }) {
  const { t } = useTranslation('staff-content');
  const shown = Object.entries(values).filter(([name]) => name !== 'id');
  return (
    <SummaryList
      className="staff-dense"
      rows={shown.map(([name, held]) => {
        const { label, value } = entryInWords(t, about, name);
        return { key: label, value: <Values values={held.map(value)} /> };
      })}
    />
  );
}
