import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import { timeInWords } from '~/worktray/words';
import type { KindName } from './kinds-in-work';

interface HomePageProps {
  kinds: readonly { kind: KindName; items: number; waiting: number; due: number; lacking: number | null }[];
  drafts: readonly { kind: string; id: string; act: string; name: string; savedAt: string; isOwn: boolean }[];
  proposals: readonly { kind: string; id: string; name: string; origin: string }[];
  /** What the public says is wrong, and nobody has dealt with. */
  reports: number;
  mayCorrectCatchment: boolean;
}

/** What there is to do, then everything that can be edited. */
export function HomePage({ kinds, drafts, proposals, reports, mayCorrectCatchment }: HomePageProps) {
  const { t } = useTranslation('staff-content');
  const due = kinds.reduce((sum, kind) => sum + kind.due, 0);
  const link = (kind: string, id: string, name: string) => (
    <a className="govuk-link" href={paths.staff.content.item(kind, id)}>
      {name}
    </a>
  );
  return (
    <>
      <h1 className="govuk-heading-l">{t('home.title')}</h1>
      <p className="govuk-body">{t('home.lead')}</p>
      <h2 className="govuk-heading-m">{t('home.waiting')}</h2>
      {drafts.length + proposals.length === 0 ? (
        <p className="govuk-body">{t('home.noneWaiting')}</p>
      ) : (
        <Table
          firstCellIsHeader
          isStacked
          className="staff-dense"
          columns={['item', 'kind', 'what', 'since'].map((column) => ({ text: t(`home.columns.${column}`) }))}
          rows={[
            ...drafts.map(({ kind, id, act, name, savedAt, isOwn }) => [
              link(kind, id, name),
              t(`kinds.${kind}.one`),
              `${t(`home.acts.${act}`)}${isOwn ? ` · ${t('home.own')}` : ''}`,
              timeInWords(savedAt),
            ]),
            ...proposals.map(({ kind, id, name, origin }) => [
              link(kind, id, name),
              t(`kinds.${kind}.one`),
              t(`home.proposed.${origin}`),
              null,
            ]),
          ]}
        />
      )}
      <h2 className="govuk-heading-m">{t('reports.title')}</h2>
      <p className="govuk-body">
        {reports === 0 ? (
          t('reports.none')
        ) : (
          <a className="govuk-link" href={paths.staff.content.reports()}>
            {t('home.reports', { count: reports })}
          </a>
        )}
      </p>
      <h2 className="govuk-heading-m">{t('home.due')}</h2>
      <p className="govuk-body">
        {due === 0 ? (
          t('home.noneDue')
        ) : (
          <a className="govuk-link" href={paths.staff.content.checks()}>
            {t('home.dueCount', { count: due })}
          </a>
        )}
      </p>
      <h2 className="govuk-heading-m">{t('home.everything')}</h2>
      <Table
        firstCellIsHeader
        isStacked
        className="staff-dense"
        columns={['kind', 'items', 'waiting', 'due', 'lacking'].map((column) => ({
          text: t(`home.columns.${column}`),
          isNumeric: column !== 'kind',
        }))}
        rows={kinds.map(({ kind, items, waiting, due: dueHere, lacking }) => [
          <a className="govuk-link" href={paths.staff.content.kind(kind)} key={kind}>
            {t(`kinds.${kind}.many`)}
          </a>,
          items,
          waiting,
          dueHere,
          lacking === null ? null : (
            <a className="govuk-link" href={paths.staff.content.kind(kind, { show: 'words' })} key="lacking">
              {lacking}
              <span className="govuk-visually-hidden"> {t('words.at', { kind: t(`kinds.${kind}.many`) })}</span>
            </a>
          ),
        ])}
      />
      {mayCorrectCatchment ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.staff.catchment()}>
            {t('home.catchment')}
          </a>
        </p>
      ) : null}
    </>
  );
}
