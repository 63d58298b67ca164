import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import type { KindName } from './kinds-in-work';
import type { WordsState } from './words-state';

interface WordsTableProps {
  kind: KindName;
  caption: string;
  languages: readonly { code: string; nameInEnglish: string }[];
  entries: readonly { id: string; name: string; words: Readonly<Record<string, WordsState>> | null }[];
}

const colours = { whole: 'green', part: 'yellow', none: 'orange' } as const;

/** Items by languages: what is missing where. */
export function WordsTable({ kind, caption, languages, entries }: WordsTableProps) {
  const { t } = useTranslation('staff-content');
  return (
    <>
      <p className="govuk-body">{t('words.lead')}</p>
      <div className="staff-scroll">
        <Table
          firstCellIsHeader
          className="staff-dense"
          caption={caption}
          columns={[{ text: t('list.name') }, ...languages.map(({ nameInEnglish }) => ({ text: nameInEnglish }))]}
          rows={entries.map(({ id, name, words }) => [
            <a className="govuk-link" href={paths.staff.content.item(kind, id)} key={id}>
              {name}
            </a>,
            ...languages.map(({ code }) => {
              const state = words?.[code] ?? 'none';
              return (
                <Tag colour={colours[state]} key={code}>
                  {t(`words.${state}`)}
                </Tag>
              );
            }),
          ])}
        />
      </div>
    </>
  );
}
