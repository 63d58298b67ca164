import { useTranslation } from '~/i18n/use-translation';
import { languageInWords } from './words';

/** Words as a person wrote them, marked with their language and running their own way. */
export function Written({ text, language, isNamed = false }: { text: string; language: string; isNamed?: boolean }) {
  const { t } = useTranslation('staff');
  return (
    <>
      <span className="staff-written" lang={language} dir="auto">
        {text}
      </span>
      {isNamed ? (
        <span className="govuk-hint staff-written__language">
          {t('referral.transcript.written', {
            language: languageInWords(language),
          })}
        </span>
      ) : null}
    </>
  );
}
