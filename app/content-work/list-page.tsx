import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/button';
import { Input } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';
import { Pagination } from '~/ui/pagination';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { dayInWords } from '~/worktray/words';
import type { KindName } from './kinds-in-work';
import type { ListFilter, viewList } from './list-view.server';
import { WordsTable } from './words-table';

interface ListPageProps {
  kind: KindName;
  asked: { search: string; show: ListFilter; page: number };
  list: Awaited<ReturnType<typeof viewList>>;
  mayAdd: boolean;
  isChecked: boolean;
  /** Those its words are wanted in; null where it has none of its own. */
  languages: readonly { code: string; nameInEnglish: string }[] | null;
}

const filters: readonly ListFilter[] = ['all', 'waiting', 'due', 'words', 'retired'];

function emptyWords({ search, show }: ListPageProps['asked']) {
  if (search !== '') return 'list.none';
  return show === 'words' ? 'words.empty' : show === 'all' ? 'list.empty' : 'list.none';
}

/** The items of a kind, to search and to narrow to what waits or is old. */
export function ListPage({ kind, asked, list, mayAdd, isChecked, languages }: ListPageProps) {
  const { t } = useTranslation('staff-content');
  const here = (page: number) =>
    paths.staff.content.kind(kind, { search: asked.search, show: asked.show, page: String(page) });
  return (
    <>
      <h1 className="govuk-heading-l">{t(`kinds.${kind}.many`)}</h1>
      <p className="govuk-body">{t(`kinds.${kind}.what`)}</p>
      {mayAdd ? <ButtonLink href={paths.staff.content.newItem(kind)}>{t(`kinds.${kind}.new`)}</ButtonLink> : null}
      <Form method="get" action={paths.staff.content.kind(kind)} className="staff-search">
        <Input name="search" label={t('list.search')} value={asked.search} width={20} />
        <Select
          name="show"
          label={t('list.show')}
          value={asked.show}
          items={filters
            .filter((each) => (isChecked || each !== 'due') && (languages !== null || each !== 'words'))
            .map((each) => ({ value: each, text: t(`list.filters.${each}`) }))}
        />
        <Button variant="secondary">{t('list.button')}</Button>
      </Form>
      {list.entries.length === 0 ? (
        <p className="govuk-body">{t(emptyWords(asked))}</p>
      ) : asked.show === 'words' && languages ? (
        <WordsTable {...{ kind, languages, entries: list.entries }} caption={t('list.count', { count: list.total })} />
      ) : (
        <Table
          firstCellIsHeader
          isStacked
          className="staff-dense"
          caption={t('list.count', { count: list.total })}
          columns={[
            { text: t('list.name') },
            ...(isChecked ? [{ text: t('list.checked') }] : []),
            { text: t('list.state') },
          ]}
          rows={list.entries.map(({ id, name, lastCheckedOn, isDue, isNew, isRetired, isWaiting }) => [
            <a className="govuk-link" href={paths.staff.content.item(kind, id)} key={id}>
              {name}
            </a>,
            ...(isChecked ? [lastCheckedOn === null ? t('check.neverShort') : dayInWords(lastCheckedOn)] : []),
            <span className="staff-tags" key="state">
              {isNew ? <Tag>{t('item.new')}</Tag> : null}
              {isRetired ? <Tag colour="grey">{t('item.retired')}</Tag> : null}
              {isWaiting ? <Tag colour="yellow">{t('list.waiting')}</Tag> : null}
              {isDue ? <Tag colour="orange">{t('check.due')}</Tag> : null}
            </span>,
          ])}
        />
      )}
      {list.pages > 1 ? (
        <Pagination
          previous={list.page > 1 ? here(list.page - 1) : undefined}
          next={list.page < list.pages ? here(list.page + 1) : undefined}
        />
      ) : null}
    </>
  );
}
