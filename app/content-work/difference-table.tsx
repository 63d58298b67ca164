import { useTranslation } from '~/i18n/use-translation';
import { Table } from '~/ui/table';
import type { Difference } from './difference';
import { entryInWords, type Names } from './in-words';
import type { KindName } from './kinds-in-work';
import type { Field } from './shape';

export interface InWords {
  kind: KindName;
  fields: readonly Field[];
  names: Names;
}

/** Several values on lines of their own; nothing, in words. */
export function Values({ values }: { values: readonly string[] }) {
  const { t } = useTranslation('staff-content');
  const shown = values.filter(Boolean);
  if (shown.length === 0) return <span className="app-quiet">{t('item.nothing')}</span>;
  return (
    <ul className="govuk-list staff-values">
      {shown.map((value, at) => (
        <li key={at} dir="auto">
          {value}
        </li>
      ))}
    </ul>
  );
}

/** What differs, field by field. */
export function DifferenceTable({
  about,
  differences,
  from,
  to,
}: {
  about: InWords;
  differences: readonly Difference[];
  from: string;
  to: string;
}) {
  const { t } = useTranslation('staff-content');
  if (differences.length === 0) return <p className="govuk-body">{t('item.noDifference')}</p>;
  return (
    <div className="staff-scroll">
      <Table
        firstCellIsHeader
        isStacked
        className="staff-dense"
        columns={[{ text: t('item.field') }, { text: from }, { text: to }]}
        rows={differences.map(({ name, from: old, to: now }) => {
          const { label, value } = entryInWords(t, about, name);
          return [label, <Values values={old.map(value)} key="from" />, <Values values={now.map(value)} key="to" />];
        })}
      />
    </div>
  );
}
