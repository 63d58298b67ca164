import { Button, ButtonLink } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { FileUpload } from '~/ui/fields/file-upload';
import { InsetText } from '~/ui/inset-text';
import { SummaryList } from '~/ui/summary-list';
import type { Attachment } from './attachments.server';
import { attachmentLimits } from './document-kinds';
import { useFileWords } from './use-file-words';

interface Props {
  files: readonly Attachment[];
  /** Why the last file was not taken, by its code. */
  issue: string | undefined;
  upload: string;
  removal: string;
  checkAnswers: string;
}

const id = 'file';

/** One file at a time, without script: choose it, upload it, and it stands in the list. */
export function FilesPage({ files, issue, upload, removal, checkAnswers }: Props) {
  const { text } = useFileWords();
  const isFull = files.length >= attachmentLimits.files;
  const error = issue && text(`issues.${issue}`);
  const hint = text('page.takes', { files: attachmentLimits.files });
  return (
    <>
      {error ? <ErrorSummary items={[{ text: error, href: `#${isFull ? 'files' : id}` }]} /> : null}
      <h1 className="govuk-heading-l">{text('page.title')}</h1>
      <p className="govuk-body">{text('page.lead')}</p>
      <p className="govuk-body">{text('page.only')}</p>
      {files.length > 0 ? <FilesAdded {...{ files, removal }} /> : null}
      {isFull ? (
        <InsetText>{text('page.full')}</InsetText>
      ) : (
        <form method="post" action={upload} encType="multipart/form-data">
          <FileUpload
            {...{ id, name: id, hint, error, label: text('page.label') }}
            accept=".pdf,.doc,.docx,.jpg,.jpeg,.png,.gif,.webp,.tif,.tiff,.heic"
          />
          <Button variant="secondary" preventDoubleClick>
            {text('page.upload')}
          </Button>
        </form>
      )}
      <ButtonLink href={checkAnswers}>{text('page.back')}</ButtonLink>
    </>
  );
}

function FilesAdded({ files, removal }: Pick<Props, 'files' | 'removal'>) {
  const { text, name, facts } = useFileWords();
  return (
    <>
      <h2 className="govuk-heading-m" id="files">
        {text('page.added')}
      </h2>
      <SummaryList
        rows={files.map((file) => ({
          key: <bdi>{name(file)}</bdi>,
          value: (
            <form method="post" action={removal}>
              <p>{facts(file)}</p>
              <input type="hidden" name="id" value={file.id} />
              <button className="govuk-button govuk-button--secondary app-small-button" type="submit">
                {text('page.remove')} <span className="govuk-visually-hidden">{name(file)}</span>
              </button>
            </form>
          ),
        }))}
      />
    </>
  );
}
