import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { taskOutcomes } from '~/content/content-task';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Table } from '~/ui/table';
import { languageInWords, timeInWords } from '~/worktray/words';
import type { viewReports } from './reports-view.server';

type Report = Awaited<ReturnType<typeof viewReports>>[number];

/** What somebody found wrong, as they wrote it, with the entry to put right and who looks into it. */
export function ReportsTable({ reports, mayClose }: { reports: readonly Report[]; mayClose: boolean }) {
  const { t } = useTranslation('staff-content');
  return (
    <div className="staff-scroll">
      <Table
        firstCellIsHeader
        className="staff-dense"
        columns={['entry', 'wrong', 'words', 'when', 'with', ...(mayClose ? ['act'] : [])].map((column) => ({
          text: t(`reports.columns.${column}`),
        }))}
        rows={reports.map((report) => [
          <Entry report={report} key="entry" />,
          t(`reports.problems.${report.problem}`),
          <Written report={report} key="words" />,
          timeInWords(report.at),
          report.taken === null
            ? t('reports.with.nobody')
            : report.taken.isOwn
              ? t('reports.with.own')
              : (report.taken.name ?? t('item.somebody')),
          ...(mayClose ? [<Acts report={report} key="acts" />] : []),
        ])}
      />
    </div>
  );
}

function Entry({ report: { kind, itemId, name, isThere } }: { report: Report }) {
  if (!isThere) return name;
  return (
    <a className="govuk-link" href={paths.staff.content.item(kind, itemId)}>
      {name}
    </a>
  );
}

function Written({ report: { words, language } }: { report: Report }) {
  if (words === '') return null;
  return (
    <>
      <span className="staff-written" lang={language} dir="auto">
        {words}
      </span>{' '}
      ({languageInWords(language)})
    </>
  );
}

/** What one may do with it: somebody else's is taken over first. */
function Acts({ report: { id, name, taken } }: { report: Report }) {
  const { t } = useTranslation('staff-content');
  const button = (intent: string, key: string, at: string) => (
    <Button variant="secondary" name="intent" value={intent} aria-label={t(at, { name })} key={intent}>
      {t(key)}
    </Button>
  );
  const isOthers = taken !== null && !taken.isOwn;
  return (
    <Form method="post" action={paths.staff.content.reports()} className="staff-tags">
      <input type="hidden" name="report" value={id} />
      <input type="hidden" name="seen" value={taken?.by ?? ''} />
      {isOthers ? button('take', 'reports.takeOver', 'reports.takeOverAt') : null}
      {taken === null ? button('take', 'reports.take', 'reports.takeAt') : null}
      {isOthers ? null : taskOutcomes.map((each) => button(each, `reports.close.${each}`, `reports.closeAt.${each}`))}
      {taken?.isOwn ? button('leave', 'reports.leave', 'reports.leaveAt') : null}
    </Form>
  );
}
