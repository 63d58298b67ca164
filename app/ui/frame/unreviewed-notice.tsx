import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { inLanguage, paths } from '~/paths';
import { Details } from '../details';
import { TextLink } from '../text-link';

/**
 * Said on every page of a language whose safety words no qualified person has checked yet; on a page of a form, where it
 * comes forty times, as one line that opens.
 */
export function UnreviewedNotice({ isFolded }: { isFolded: boolean }) {
  const { t } = useTranslation('site');
  const { language, path } = useFrameData();
  const what = t('unreviewed.what');
  const ring = (
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
  );
  if (isFolded) return <Details summary={what}>{ring}</Details>;
  return (
    <div className="app-notice">
      <p>{what}</p>
      {ring}
    </div>
  );
}
