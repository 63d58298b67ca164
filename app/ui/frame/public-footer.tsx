import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { PhoneLink } from '../phone-link';
import { Kept } from './kept';

const pages = ['safety', 'privacy', 'accessibility', 'cookies', 'contact'] as const;

/** `language`: its code. */
export function PublicFooter({ language }: { language: string }) {
  return (
    <Kept as="footer" className="app-footer" name={`footer ${language}`}>
      <Footer language={language} />
    </Kept>
  );
}

function Footer({ language }: { language: string }) {
  const { t } = useTranslation('site');
  return (
    <div className="govuk-width-container">
      <p>
        <Trans t={t} i18nKey="footer.danger" components={{ phone: <PhoneLink /> }} />
      </p>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={paths.page(language, page)}>{t(`footer.${page}`)}</a>
          </li>
        ))}
        <li>
          <a href={paths.feedback(language)}>{t('footer.feedback')}</a>
        </li>
      </ul>
      <p>{t('footer.about')}</p>
    </div>
  );
}
