import { useTranslation } from '~/i18n/use-translation';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { type AuditView, codeInWords } from './audit-view';

const columns = ['at', 'actor', 'action', 'subject', 'outcome', 'facts'];

/** Rows of the audit, newest first. `timeInWords`: an instant as clocks in London show it. */
export function AuditTable({ rows, timeInWords }: { rows: readonly AuditView[]; timeInWords: (at: string) => string }) {
  const { t } = useTranslation('staff-audit');
  return (
    <div className="staff-scroll">
      <Table
        caption={t('table.caption', { count: rows.length })}
        captionSize="s"
        className="staff-dense"
        isStacked
        columns={columns.map((column) => ({ text: t(`table.${column}`) }))}
        rows={rows.map(({ id, at, actor, action, subject, outcome, facts }) => [
          <time dateTime={at} key="at" id={`row-${String(id)}`}>
            {timeInWords(at)}
          </time>,
          'name' in actor ? actor.name : t([`actors.${actor.code}`, 'actors.gone']),
          codeInWords(action),
          subject === null ? '' : 'tray' in subject ? t([`staff:trays.${subject.tray}`, 'table.noTray']) : subject.text,
          outcome === 'refused' || outcome === 'failed' ? (
            <Tag colour="red">{codeInWords(outcome)}</Tag>
          ) : (
            codeInWords(outcome)
          ),
          facts.map(({ name, value }) => `${name} ${value}`).join(', '),
        ])}
      />
    </div>
  );
}
