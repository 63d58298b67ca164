import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { timeInWords } from '~/worktray/words';
import { DifferenceTable, type InWords } from './difference-table';
import type { ItemView } from './item-view.server';

interface HistoryListProps {
  about: InWords & { id: string };
  history: ItemView['history'];
  mayUndo: boolean;
}

/** Who changed what, when and why, newest first, each with a button that proposes to go back behind it. */
export function HistoryList({ about, history, mayUndo }: HistoryListProps) {
  const { t } = useTranslation('staff-content');
  const { kind, id } = about;
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        {t('history.heading')}
      </h2>
      {history.length === 0 ? <p className="govuk-body">{t('history.none')}</p> : null}
      <ol className="govuk-list staff-timeline">
        {history.map(({ change, act, at, who, isSystem, approver, reason, differences, mayUndo: canGo }) => (
          <li key={change}>
            <h3 className="govuk-heading-s">
              {t(`history.acts.${act}`)} <span className="app-quiet">{timeInWords(at)}</span>
            </h3>
            <p className="govuk-body">
              {isSystem ? t('history.system') : t('history.who', { who: who ?? t('item.somebody') })}
              {approver === null ? null : ` ${t('history.approver', { approver: approver || t('item.somebody') })}`}
              {reason === null ? null : ` ${t('draft.reason', { reason })}`}
            </p>
            {differences.length > 0 ? (
              <Details summary={t('history.differences', { count: differences.length })}>
                <DifferenceTable
                  about={about}
                  differences={differences}
                  from={t('history.before')}
                  to={t('history.after')}
                />
              </Details>
            ) : null}
            {mayUndo && canGo ? (
              <Form method="post" action={paths.staff.content.item(kind, id)}>
                <input type="hidden" name="change" value={change} />
                <Button
                  variant="secondary"
                  name="intent"
                  value="undo"
                  aria-label={t('history.undoLabel', { at: timeInWords(at) })}
                >
                  {t('history.undo')}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
