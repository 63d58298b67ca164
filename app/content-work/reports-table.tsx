import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Table } from '~/ui/table';
import { languageInWords, timeInWords } from '~/worktray/words';
import type { viewReports } from './reports-view.server';

interface ReportsTableProps {
  reports: Awaited<ReturnType<typeof viewReports>>;
  mayClose: boolean;
}

/** What somebody found wrong, as they wrote it, with the entry to put right. */
export function ReportsTable({ reports, mayClose }: ReportsTableProps) {
  const { t } = useTranslation('staff-content');
  return (
    <div className="staff-scroll">
      <Table
        firstCellIsHeader
        className="staff-dense"
        columns={['entry', 'wrong', 'words', 'when', ...(mayClose ? ['act'] : [])].map((column) => ({
          text: t(`reports.columns.${column}`),
        }))}
        rows={reports.map(({ id, kind, itemId, name, isThere, problem, language, words, at }) => [
          isThere ? (
            <a className="govuk-link" href={paths.staff.content.item(kind, itemId)} key="entry">
              {name}
            </a>
          ) : (
            name
          ),
          t(`reports.problems.${problem}`),
          words === '' ? null : (
            <span className="staff-written" lang={language} key="words">
              {words} ({languageInWords(language)})
            </span>
          ),
          timeInWords(at),
          ...(mayClose
            ? [
                <Form method="post" action={paths.staff.content.reports()} key="close">
                  <input type="hidden" name="report" value={id} />
                  <Button variant="secondary" aria-label={t('reports.closeAt', { name })}>
                    {t('reports.close')}
                  </Button>
                </Form>,
              ]
            : []),
        ])}
      />
    </div>
  );
}
