import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import type { EditIssue, EditRefusal } from './answer-edit.server';
import { DifferenceTable } from './difference-table';
import { EditForm } from './edit-form';
import type { FormContext } from './field-control';
import { labelInWords, type Names, wordsAt } from './in-words';
import { inWork, type KindName } from './kinds-in-work';
import { locate } from './locate';
import type { Field } from './shape';
import type { Typed } from './typed';

interface EditPageProps extends Pick<FormContext, 'languages' | 'shown'> {
  kind: KindName;
  title: string;
  action: string;
  fields: readonly Field[];
  names: Names;
  typed: Typed;
  seen: { version: number; revision: number };
  hasDay: boolean;
  refusal: EditRefusal | undefined;
}

/** The form of an item with what is wrong with it, and what somebody else did meanwhile. */
export function EditPage({
  kind,
  title,
  action,
  fields,
  names,
  typed,
  seen,
  hasDay,
  languages,
  shown,
  refusal,
}: EditPageProps) {
  const { t } = useTranslation('staff-content');
  const issues = (refusal?.issues ?? []).map((issue) => ({ ...issue, text: issueInWords(issue) }));
  const error = (name: string) => issues.find(({ field }) => field !== '' && field === name)?.text;
  return (
    <>
      <DocumentTitle hasIssues={issues.length > 0}>{title}</DocumentTitle>
      {issues.length > 0 ? (
        <ErrorSummary items={issues.map(({ field, text }) => ({ text, href: field ? `#${field}` : undefined }))} />
      ) : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t('form.lead')}</p>
      {refusal && refusal.meanwhile.length > 0 ? (
        <section aria-labelledby="meanwhile" className="staff-waiting">
          <h2 className="govuk-heading-m" id="meanwhile">
            {t('form.meanwhile')}
          </h2>
          <p className="govuk-body">{t('form.meanwhileLead')}</p>
          <DifferenceTable
            about={{ kind, fields, names }}
            differences={refusal.meanwhile}
            from={t('form.theirs')}
            to={t('form.yours')}
          />
        </section>
      ) : null}
      <EditForm
        {...{ kind, action, fields, names, languages, shown, error }}
        typed={refusal?.typed ?? typed}
        seen={refusal?.seen ?? seen}
        isChecked={hasDay}
        long={inWork(kind).long ?? []}
      />
    </>
  );

  function issueInWords({ field, code }: EditIssue): string {
    const at = locate(fields, field.split('.'));
    if (!at) return code === 'rule' ? wordsAt(t, kind, [], 'rule') || t('issues.rule') : t(`issues.${code}`);
    const own = wordsAt(t, kind, at.key, `issues.${code}`);
    return own || t(`issues.${code}`, { label: labelInWords(t, kind, at) });
  }
}
