import { Trans, useTranslation } from 'react-i18next';
import { useFrameData } from '~/i18n/use-frame-data';
import { inLanguage, paths } from '~/paths';
import { TextLink } from '../text-link';

/** Said on every page of a language whose safety words no qualified person has checked yet. */
export function UnreviewedNotice() {
  const { t } = useTranslation('site');
  const { language, path } = useFrameData();
  return (
    <div className="app-notice">
      <p>{t('unreviewed.what')}</p>
      <p>
        <Trans
          t={t}
          i18nKey="unreviewed.ring"
          values={{ language: language.nameInEnglish }}
          components={{
            contact: <TextLink href={paths.page(language.code, 'contact')} />,
            english: <TextLink href={inLanguage(path, 'en')} hrefLang="en" />,
            say: <bdi lang="en" />,
          }}
        />
      </p>
    </div>
  );
}
