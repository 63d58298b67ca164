import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';

/** For whoever is stuck: someone rings them and helps. */
export function CallMeLink() {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <p className="govuk-body-s">
      <a className="govuk-link" href={paths.callMe(language.code)}>
        {t('callMe')}
      </a>
    </p>
  );
}
