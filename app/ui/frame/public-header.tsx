import { useTranslation } from '~/i18n/use-translation';
import { useFrameData, type FrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Kept } from './kept';
import { LanguageSwitch } from './language-switch';
import { Wordmark } from './wordmark';

interface PublicHeaderProps {
  exit: boolean | undefined;
  formId: string | undefined;
  query: string | undefined;
  hasLanguages: boolean;
}

/** Where changing the language sends a form, the header says nothing of the page it is on. */
export function PublicHeader(props: PublicHeaderProps) {
  const frame = useFrameData();
  const { exit, formId, hasLanguages } = props;
  const name = formId && hasLanguages ? `header ${frame.language.code} ${formId} ${String(exit ?? false)}` : undefined;
  return (
    <Kept as="header" className="app-header" name={name}>
      <Header {...props} frame={frame} />
    </Kept>
  );
}

function Header({ exit, formId, query, hasLanguages, frame }: PublicHeaderProps & { frame: FrameData }) {
  const { t } = useTranslation('site');
  const { code } = frame.language;
  return (
    <>
      {exit ? (
        <a
          className="govuk-skip-link govuk-js-exit-this-page-skiplink"
          href={paths.exit(code)}
          rel="nofollow noreferrer"
        >
          {t('exit.name')}
        </a>
      ) : null}
      <div className="govuk-width-container">
        <Wordmark href={paths.home(code)} name={t('title.product')} />
        {hasLanguages ? <LanguageSwitch {...{ frame, formId, query }} /> : null}
      </div>
    </>
  );
}
