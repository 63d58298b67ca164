import { useTranslation } from '~/i18n/use-translation';
import { Table } from '~/ui/table';
import { DueTag } from './due-tag';
import type { ItemView } from './referral-view';
import { dayInWords } from './words';

/** Where the request lies: in one tray, or in two where someone may be harmed; each with its own clock. */
export function ItemsTable({ items }: { items: readonly ItemView[] }) {
  const { t } = useTranslation('staff-acts');
  return (
    <Table
      className="staff-dense"
      isStacked
      firstCellIsHeader
      columns={[
        ...['tray', 'status', 'due', 'received'].map((column) => ({ text: t(`staff:referral.facts.${column}`) })),
        ...['time', 'priority', 'assignee'].map((column) => ({ text: t(`item.${column}`) })),
      ]}
      rows={items.map((item) => [
        item.purpose === 'referral'
          ? t(`staff:trays.${item.tray}`)
          : `${t(`staff:trays.${item.tray}`)} (${t(`staff:purpose.${item.purpose}`)})`,
        item.outcome
          ? `${t(`staff:status.closed`)}: ${t(`outcomes.${item.outcome}`)}`
          : t(`staff:status.${item.status}`),
        <DueTag item={item} key="due" />,
        dayInWords(item.receivedOn),
        <>
          {t('item.working', { count: item.time.days })}
          {item.time.waited > 0 ? <div>{t('item.waited', { days: item.time.waited })}</div> : null}
        </>,
        t(`priorities.${item.priority}`),
        item.assignee === null ? t('item.nobody') : item.assignee || t('item.somebody'),
      ])}
    />
  );
}
