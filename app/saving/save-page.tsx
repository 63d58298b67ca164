import { useTranslation } from '~/i18n/use-translation';
import { type WordIssue, wordLimits } from '~/codes/word';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { WordInput } from '~/ui/fields/word-input';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';
import { WarningText } from '~/ui/warning-text';

interface SavePageProps {
  form: string;
  until: string;
  isSaved: boolean;
  mayMail: boolean;
  issue: WordIssue | null;
  wantsMail: boolean;
}

/** The choice to keep a form for later, made knowingly: for how long, what it takes to come back, when not to. */
export function SavePage({ form, until, isSaved, mayMail, issue, wantsMail }: SavePageProps) {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  const [least, most] = [wordLimits.least, wordLimits.most].map((count) => numberInWords(count, language.code));
  const error = issue === null ? undefined : t(`save.issues.${issue}`, { least, most });
  return (
    <PublicFrame backTo={paths.form(language.code, form)} exit>
      <DocumentTitle hasIssues={error !== undefined}>{t('save.title')}</DocumentTitle>
      {error ? <ErrorSummary items={[{ text: error, href: '#word' }]} /> : null}
      <h1 className="govuk-heading-l">{t('save.title')}</h1>
      <p className="govuk-body">
        <Told id="saving:save.lead" facts={{ until }} />
      </p>
      <p className="govuk-body">{t('save.code')}</p>
      {isSaved ? <p className="govuk-body">{t('save.again')}</p> : null}
      <WarningText>{t('save.safe')}</WarningText>
      <form method="post" action={paths.save(language.code, form)} noValidate>
        <WordInput label={t('save.word')} size="m" hint={t('save.wordHint')} error={error} />
        {mayMail ? (
          <Checkboxes
            name="mail"
            legend={t('save.mail')}
            hint={t('save.mailHint')}
            items={[{ value: 'yes', text: t('save.mailYes') }]}
            values={wantsMail ? ['yes'] : []}
          />
        ) : null}
        <Button preventDoubleClick>{t('save.button')}</Button>
      </form>
      <p className="govuk-body">
        <Told id="saving:save.unread" />
      </p>
      <p className="govuk-body">
        <TextLink href={paths.throwAway(language.code, form)}>{t('throwAway.link')}</TextLink>
      </p>
    </PublicFrame>
  );
}
