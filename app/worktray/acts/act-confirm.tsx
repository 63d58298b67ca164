import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { SummaryList } from '~/ui/summary-list';
import type { Typed } from './act-view';

const ours = ['version', 'confirm'];

interface ActConfirmProps {
  typed: Typed;
  rows: readonly (readonly [key: string, value: ReactNode])[];
}

/** What was asked for, shown once more; the form carries it on. */
export function ActConfirm({ typed, rows }: ActConfirmProps) {
  const { t } = useTranslation('staff-acts');
  const carried = Object.entries(typed).filter(([name]) => !ours.includes(name));
  return (
    <>
      <h2 className="govuk-heading-m">{t('check')}</h2>
      <SummaryList rows={rows.filter(([, value]) => value).map(([key, value]) => ({ key, value }))} />
      {carried.flatMap(([name, values]) =>
        values.map((value, index) => (
          <input type="hidden" name={name} value={value} key={`${name}-${String(index)}`} />
        )),
      )}
    </>
  );
}
