import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { taskOutcomes } from '~/content/content-task';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { languageInWords, timeInWords } from '~/worktray/words';
import type { viewReports } from './reports-view.server';

type Report = Awaited<ReturnType<typeof viewReports>>[number];

/** What somebody found wrong, as they wrote it, with the entry to put right and who looks into it. */
export function ReportsList({ reports, mayClose }: { reports: readonly Report[]; mayClose: boolean }) {
  const { t } = useTranslation('staff-content');
  return reports.map((report) => {
    const { id, kind, itemId, name, isThere, problem, words, language, at, taken } = report;
    return (
      <article className="staff-waiting" aria-labelledby={id} key={id}>
        <h2 className="govuk-heading-m" id={id}>
          {isThere ? (
            <a className="govuk-link" href={paths.staff.content.item(kind, itemId)}>
              {name}
            </a>
          ) : (
            name
          )}
        </h2>
        <p className="govuk-body">
          <strong>{t(`reports.problems.${problem}`)}</strong>
        </p>
        {words === '' ? null : (
          <blockquote className="govuk-body staff-written" lang={language} dir="auto">
            {words}
          </blockquote>
        )}
        <p className="govuk-body">
          {[
            t('reports.sent', { at: timeInWords(at), language: languageInWords(language) }),
            taken === null
              ? t('reports.with.nobody')
              : taken.isOwn
                ? t('reports.with.own')
                : t('reports.with.other', { name: taken.name ?? t('item.somebody') }),
          ].join(' ')}
        </p>
        {mayClose ? <Acts report={report} /> : null}
      </article>
    );
  });
}

/** What one may do with it: somebody else's is taken over first. */
function Acts({ report: { id, name, taken } }: { report: Report }) {
  const { t } = useTranslation('staff-content');
  const isOthers = taken !== null && !taken.isOwn;
  const button = (intent: string, key: string, at: string) => (
    <Button
      variant={intent === 'mended' ? undefined : 'secondary'}
      name="intent"
      value={intent}
      aria-label={t(at, { name })}
      key={intent}
    >
      {t(key)}
    </Button>
  );
  return (
    <Form method="post" action={paths.staff.content.reports()} className="govuk-button-group">
      <input type="hidden" name="report" value={id} />
      <input type="hidden" name="seen" value={taken?.by ?? ''} />
      {isOthers ? button('take', 'reports.takeOver', 'reports.takeOverAt') : null}
      {taken === null ? button('take', 'reports.take', 'reports.takeAt') : null}
      {isOthers ? null : taskOutcomes.map((each) => button(each, `reports.close.${each}`, `reports.closeAt.${each}`))}
      {taken?.isOwn ? button('leave', 'reports.leave', 'reports.leaveAt') : null}
    </Form>
  );
}
