import { useTranslation } from '~/i18n/use-translation';
import type { FrameData } from '~/i18n/use-frame-data';
import { inLanguage } from '~/paths';

interface LanguageSwitchProps {
  frame: FrameData;
  formId: string | undefined;
  query: string | undefined;
}

/** The same page in the other languages. On a page with a form each is a button that sends it, so nothing typed is lost. */
export function LanguageSwitch({ frame, formId, query = '' }: LanguageSwitchProps) {
  const { t } = useTranslation('site');
  const { language, languages, path } = frame;
  if (languages.length < 2) return null;
  return (
    <nav aria-label={t('frame.languages')}>
      <ul className="app-languages">
        {languages.map(({ code, name, direction }) => {
          const own = { lang: code, dir: direction };
          return (
            <li key={code}>
              {code === language.code ? (
                <span {...own} aria-current="true">
                  {name}
                </span>
              ) : formId ? (
                <button
                  {...own}
                  className="govuk-link app-link-button"
                  form={formId}
                  name="go"
                  value={`language:${code}`}
                  formNoValidate
                >
                  {name}
                </button>
              ) : (
                <a {...own} className="govuk-link" href={inLanguage(path, code) + query} hrefLang={code}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
