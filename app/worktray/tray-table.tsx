import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { ContactRules } from './contact-rules-list';
import { DueTag } from './due-tag';
import { FlagTags } from './flag-tags';
import type { TrayRow } from './tray-queries.server';
import { dayInWords, languageInWords } from './words';

interface TrayTableProps {
  rows: readonly TrayRow[];
  total: number;
  /** YYYY-MM-DD. */
  today: string;
}

const columns = ['reference', 'contact', 'due', 'received', 'flags', 'children', 'language', 'hub'];

/** A tray, oldest first: how a family may be reached stands beside its reference, before anyone reaches out. */
export function TrayTable({ rows, total, today }: TrayTableProps) {
  const { t } = useTranslation('staff');
  return (
    <div className="staff-scroll">
      <Table
        caption={t('tray.caption', { count: total })}
        captionSize="s"
        className="staff-tray"
        firstCellIsHeader
        columns={columns.map((column) => ({ text: t(`tray.${column}`), isNumeric: column === 'children' }))}
        rows={rows.map((row) => [
          <>
            <a className="govuk-link" href={paths.staff.referral(row.reference)}>
              {row.reference}
            </a>
            <div>
              <Tag colour={row.status === 'received' ? 'teal' : 'grey'}>{t(`status.${row.status}`)}</Tag>
            </div>
          </>,
          <ContactRules rules={row.contact} key="contact" />,
          <DueTag due={row.due} dueAt={row.dueAt} today={today} key="due" />,
          <span className="staff-day" key="received">
            {dayInWords(row.receivedOn, today)}
          </span>,
          <FlagTags flags={row.flags} isUndelivered={row.isUndelivered} key="flags" />,
          row.childCount,
          languageInWords(row.language),
          t(`certainty.${row.hubCertainty ?? 'none'}`),
        ])}
      />
    </div>
  );
}
