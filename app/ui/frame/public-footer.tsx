import { Trans, useTranslation } from 'react-i18next';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { PhoneLink } from '../phone-link';

const pages = ['safety', 'privacy', 'accessibility', 'cookies', 'contact'] as const;

export function PublicFooter() {
  const { t } = useTranslation('site');
  const { language } = useFrameData();
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        <p>
          <Trans t={t} i18nKey="footer.danger" components={{ phone: <PhoneLink /> }} />
        </p>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={paths.page(language.code, page)}>{t(`footer.${page}`)}</a>
            </li>
          ))}
          <li>
            <a href={paths.feedback(language.code)}>{t('footer.feedback')}</a>
          </li>
        </ul>
        <p>{t('footer.about')}</p>
      </div>
    </footer>
  );
}
