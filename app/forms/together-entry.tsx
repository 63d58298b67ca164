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
import { InsetText } from '~/ui/inset-text';
import { TextLink } from '~/ui/text-link';
import { Panel } from './panels';

interface TogetherEntryProps {
  /** Came with the link. */
  code: string;
  why: 'code' | 'word' | 'wrong' | 'wait' | 'over' | 'closed' | 'late' | null;
  minutes: number;
  hubs: readonly { id: string; phone: string }[];
}

/** Where a link that was handed over is opened with its word; or why it does not open, and whom to ring. */
export function TogetherEntry({ code, why, minutes, hubs }: TogetherEntryProps) {
  const { t } = useTranslation('family-part');
  const { language } = useFrameData();
  const isShut = why === 'over' || why === 'closed';
  const issue = isShut || why === 'late' || why === null ? undefined : t(`issues.${why}`, { count: minutes });
  const at = why === 'code' || code === '' ? 'code' : 'word';
  const title = t(isShut ? `${why}.title` : 'enter.title');
  return (
    <PublicFrame exit query={code === '' ? undefined : `?${new URLSearchParams({ code }).toString()}`}>
      <DocumentTitle hasIssues={issue !== undefined}>{t('title')}</DocumentTitle>
      {issue ? <ErrorSummary items={[{ text: issue, href: `#${at}` }]} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      {isShut ? (
        <p className="govuk-body">
          <Told id={`family-part:${why}.text`} />
        </p>
      ) : (
        <>
          {why === 'late' ? <InsetText>{t('late')}</InsetText> : null}
          <p className="govuk-body">{t('enter.lead')}</p>
          <p className="govuk-body">{t('enter.safe')}</p>
          <form method="post" action={paths.together(language.code)} noValidate>
            {code === '' || why === 'code' ? (
              <CodeInput
                label={t('enter.code')}
                hint={t('enter.codeHint')}
                value={code}
                error={at === 'code' ? issue : undefined}
              />
            ) : (
              <input type="hidden" name="code" value={code} />
            )}
            <WordInput label={t('enter.word')} hint={t('enter.wordHint')} error={at === 'word' ? issue : undefined} />
            <Button preventDoubleClick>{t('enter.button')}</Button>
          </form>
          <p className="govuk-body">
            {t('enter.saved')} <TextLink href={paths.resume(language.code)}>{t('saving:resume.title')}</TextLink>
          </p>
        </>
      )}
      <p className="govuk-body">{t('ring')}</p>
      <Panel facts={{ panel: 'hubs', hubs }} />
    </PublicFrame>
  );
}
