import { useTranslation } from '~/i18n/use-translation';
import type { Attachment } from '~/attachments/attachments.server';
import { megabytes } from '~/attachments/file-size';
import { paths } from '~/paths';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import { WarningText } from '~/ui/warning-text';

const colours = { clean: 'green', 'not-scanned': 'orange', infected: 'red' } as const;

/** The documents a professional added: downloaded one at a time, each with what the virus scanner said of it. */
export function AttachmentsPanel({ reference, files }: { reference: string; files: readonly Attachment[] }) {
  const { t } = useTranslation('staff-attachments');
  if (files.length === 0) return null;
  const sizeOf = (bytes: number) => {
    const size = megabytes(bytes);
    return size === null ? t('small') : t('megabytes', { size });
  };
  return (
    <section aria-labelledby="documents">
      <h2 className="govuk-heading-m" id="documents">
        {t('heading')}
      </h2>
      {files.some(({ scan }) => scan === 'not-scanned') ? <WarningText>{t('notScanned')}</WarningText> : null}
      <p className="govuk-hint">{t('openOutside')}</p>
      <Table
        className="staff-dense"
        columns={(['name', 'kind', 'size', 'scan'] as const).map((column) => ({ text: t(column) }))}
        rows={files.map(({ id, name, kind, sizeBytes, scan }) => [
          name === null ? (
            t('removedName')
          ) : (
            <a className="govuk-link" href={paths.staff.file(reference, id)} download>
              <bdi>{name}</bdi>
            </a>
          ),
          t(`kinds.${kind}`),
          sizeOf(sizeBytes),
          <Tag key={id} colour={colours[scan]}>
            {t(`scans.${scan}`)}
          </Tag>,
        ])}
      />
    </section>
  );
}
