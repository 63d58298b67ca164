import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import type { ListPage } from '~/journey/form';
import { pageWords, type Wording } from '~/journey/wording';
import { paths } from '~/paths';
import { Radios } from '~/ui/fields/radios';
import { SummaryList } from '~/ui/summary-list';

interface ItemListProps {
  page: ListPage;
  wording: Wording;
  form: string;
  items: readonly { id: string; name: string | null }[];
  value: string | undefined;
  error: string | undefined;
}

/** The people added so far, each to change or remove, and "add another?". */
export function ItemList({ page, wording, form, items, value, error }: ItemListProps) {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  const first = page.pages[0]?.id;
  const rows = items.map(({ id, name }, index) => {
    const numbered = pageWords(wording, page, 'item', { number: index + 1 });
    const shown = name ?? numbered;
    const change = { page: page.id, item: id, ...(first !== undefined && { itemPage: first }) };
    return {
      key: numbered,
      value: name === null ? '' : <bdi>{name}</bdi>,
      actions: [
        { href: paths.question(language.code, form, change), text: t('list.change'), visuallyHiddenText: shown },
        ...(items.length > page.min
          ? [
              {
                href: paths.removeItem(language.code, form, page.id, id),
                text: t('list.remove'),
                visuallyHiddenText: shown,
              },
            ]
          : []),
      ],
    };
  });
  return (
    <>
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
      {items.length < page.max ? (
        <Radios
          name="another"
          legend={pageWords(wording, page, 'another')}
          size="m"
          error={error}
          value={value}
          items={(['yes', 'no'] as const).map((each) => ({ value: each, text: pageWords(wording, page, each) }))}
        />
      ) : (
        <>
          <p className="govuk-body">{t('list.full')}</p>
          <input type="hidden" name="another" value="no" />
        </>
      )}
    </>
  );
}
