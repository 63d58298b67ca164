import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { ContactRules } from './contact-rules-list';
import { DueTag } from './due-tag';
import { FlagTags } from './flag-tags';
import type { TrayRow } from './tray-queries.server';
import { dayInWords, languageInWords } from './words';

/** A tray, oldest first: what is new, by when, and how this family may be reached before anyone reaches out. */
export function TrayTable({ rows, total }: { rows: readonly TrayRow[]; total: number }) {
  const { t } = useTranslation('staff');
  const columns = ['reference', 'received', 'due', 'contact', 'flags', 'children', 'language', 'hub'];
  return (
    <div className="staff-scroll">
      <Table
        caption={t('tray.caption', { count: total })}
        captionSize="s"
        className="staff-tray"
        firstCellIsHeader
        columns={columns.map((column) => ({
          text: t(`tray.${column}`),
          isNumeric: column === 'children',
        }))}
        rows={rows.map((row) => [
          <>
            <a className="govuk-link" href={paths.staff.referral(row.reference)}>
              {row.reference}
            </a>{' '}
            <Tag colour={row.status === 'received' ? 'teal' : 'grey'}>{t(`status.${row.status}`)}</Tag>
          </>,
          dayInWords(row.receivedOn),
          <DueTag due={row.due} dueAt={row.dueAt} key="due" />,
          <ContactRules rules={row.contact} key="contact" />,
          <FlagTags flags={row.flags} isUndelivered={row.isUndelivered} key="flags" />,
          row.childCount,
          languageInWords(row.language),
          t(`certainty.${row.hubCertainty ?? 'none'}`),
        ])}
      />
    </div>
  );
}
