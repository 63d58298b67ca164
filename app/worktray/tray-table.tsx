import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { ContactRules } from './contact-rules-list';
import { DueTag } from './due-tag';
import { FlagTags } from './flag-tags';
import { SortLink } from './sort-link';
import { type SortColumn, sortColumns, type TrayFilter } from './tray-filter';
import type { TrayRow } from './tray-queries.server';
import { dayInWords, languageInWords } from './words';

interface TrayTableProps {
  tray: string;
  filter: TrayFilter;
  rows: readonly TrayRow[];
  total: number;
  /** YYYY-MM-DD. */
  today: string;
  /** Rows can be ticked, to be given to someone together. */
  canTick: boolean;
}

const columns = [
  ...['reference', 'status', 'contact', 'due', 'received', 'priority', 'assignee', 'flags'],
  ...['children', 'language', 'hub'],
];
const isSortable = (column: string): column is SortColumn => (sortColumns as readonly string[]).includes(column);

/** What the rules about reaching someone have said is not said again. */
const flagsBeside = ({ flags, contact }: TrayRow) =>
  flags.filter((flag) => flag !== 'no-safe-contact' || !contact.some(({ code }) => code === 'no-safe-way'));

/** A tray: how a family may be reached stands beside its reference, before anyone reaches out. */
export function TrayTable({ tray, filter, rows, total, today, canTick }: TrayTableProps) {
  const { t } = useTranslation(['staff', 'staff-trays']);
  const words = (column: string) => t([`staff-trays:columns.${column}`, `staff:tray.${column}`]);
  const heading = (column: string) => {
    const text = words(column);
    return isSortable(column) ? (
      <SortLink {...{ tray, filter }} column={column}>
        {text}
      </SortLink>
    ) : (
      text
    );
  };
  const cells = (row: TrayRow): ReactNode[] => [
    <a className="govuk-link" href={paths.staff.referral(row.reference)} id={row.id} key="reference">
      {row.reference}
    </a>,
    <Tag colour={row.status === 'received' ? 'teal' : 'grey'} key="status">
      {t(`staff:status.${row.status}`)}
    </Tag>,
    <ContactRules rules={row.contact} isShort key="contact" />,
    <DueTag item={row} today={today} key="due" />,
    <span className="staff-day" key="received">
      {dayInWords(row.receivedOn, today)}
    </span>,
    t(`staff-trays:priority.${row.priority}`),
    row.assignee ?? t('staff-trays:nobody'),
    <FlagTags flags={flagsBeside(row)} isUndelivered={row.isUndelivered} key="flags" />,
    row.childCount,
    languageInWords(row.language),
    t(`staff:certainty.${row.hubCertainty ?? 'none'}`),
  ];
  const tick = (row: TrayRow) => (
    <input
      type="checkbox"
      className="staff-tick"
      name="item"
      value={`${row.id}:${row.version}`}
      aria-labelledby={`choose ${row.id}`}
    />
  );
  return (
    <div className="staff-scroll">
      <Table
        caption={t('staff-trays:caption', { count: total })}
        captionSize="s"
        className="staff-tray"
        isStacked
        columns={[
          ...(canTick
            ? [
                {
                  text: (
                    <span className="govuk-visually-hidden" id="choose">
                      {t('staff-trays:assign.column')}
                    </span>
                  ),
                },
              ]
            : []),
          ...columns.map((column) => ({
            text: heading(column),
            label: words(column),
            isNumeric: column === 'children',
          })),
        ]}
        rows={rows.map((row) => [...(canTick ? [tick(row)] : []), ...cells(row)])}
      />
    </div>
  );
}
