import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { CodeInput } from '~/ui/fields/code-input';
import { WordInput } from '~/ui/fields/word-input';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

interface ResumePageProps {
  issues: readonly ('code' | 'word' | 'wrong' | 'over')[];
  minutes: number | null;
  code: string;
}

/** Back to a saved form, on this device or another. */
export function ResumePage({ issues, minutes, code }: ResumePageProps) {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  const wait = minutes === null ? [] : [{ href: '#code', text: t('resume.wait', { count: minutes }) }];
  const items = [
    ...wait,
    ...issues.map((id) => ({ href: `#${id === 'word' ? 'word' : 'code'}`, text: t(`resume.issues.${id}`) })),
  ];
  const errorAt = (control: string) => items.find(({ href }) => href === `#${control}`)?.text;
  return (
    <PublicFrame backTo={paths.home(language.code)} exit>
      <DocumentTitle hasIssues={items.length > 0}>{t('resume.title')}</DocumentTitle>
      {items.length > 0 ? <ErrorSummary items={items} /> : null}
      <h1 className="govuk-heading-l">{t('resume.title')}</h1>
      <p className="govuk-body">{t('resume.lead')}</p>
      <form method="post" action={paths.resume(language.code)} noValidate>
        <CodeInput label={t('resume.code')} hint={t('resume.codeHint')} value={code} error={errorAt('code')} />
        <WordInput label={t('resume.word')} error={errorAt('word')} />
        <Button preventDoubleClick>{t('resume.button')}</Button>
      </form>
      <h2 className="govuk-heading-m">{t('resume.lostTitle')}</h2>
      <p className="govuk-body">
        <Told id="saving:resume.lost" />
      </p>
      <p className="govuk-body">
        <TextLink href={paths.callMe(language.code)}>{t('resume.callMe')}</TextLink>
      </p>
    </PublicFrame>
  );
}
