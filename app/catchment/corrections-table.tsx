import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { Button } from '~/ui/button';
import { Table } from '~/ui/table';
import { valueInWords } from './value-words';

interface Entry {
  change: string;
  /** In words. */
  at: string;
  who: string | null;
  id: string;
  isUndo: boolean;
  from: CatchmentValue | null;
  to: CatchmentValue | null;
  reason: string | null;
  mayUndo: boolean;
}

const columns = ['when', 'who', 'what', 'from', 'to', 'reason', 'act'] as const;

/** Who corrected what, when and why, newest first, each last one with a button that takes it back. */
export function CorrectionsTable({ action, entries }: { action: string; entries: readonly Entry[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="corrections">
      <h2 className="govuk-heading-m" id="corrections">
        {t('catchment.history.heading')}
      </h2>
      {entries.length === 0 ? (
        <p className="govuk-body">{t('catchment.history.none')}</p>
      ) : (
        <div className="staff-scroll">
          <Table
            isStacked
            columns={columns.map((column) => ({ text: t(`catchment.history.${column}`) }))}
            rows={entries.map(({ change, at, who, id, isUndo, from, to, reason, mayUndo }) => [
              at,
              who ?? t('catchment.history.somebody'),
              id,
              valueInWords(t, from),
              isUndo && to === null ? t('catchment.value.none') : valueInWords(t, to),
              isUndo ? t('catchment.history.takenBack') : reason,
              mayUndo ? (
                <Form method="post" action={action} key={change}>
                  <input type="hidden" name="change" value={change} />
                  <Button
                    variant="secondary"
                    name="intent"
                    value="undo"
                    aria-label={t('catchment.history.undoLabel', { id })}
                  >
                    {t('catchment.history.undo')}
                  </Button>
                </Form>
              ) : null,
            ])}
          />
        </div>
      )}
    </section>
  );
}
