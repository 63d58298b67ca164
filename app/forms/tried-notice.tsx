import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { NotificationBanner } from '~/ui/notification-banner';

/** Tells the owner of a saved form that someone tried its code, wherever they meet it next. */
export function TriedNotice({ form }: { form: string }) {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  return (
    <NotificationBanner>
      <p className="govuk-notification-banner__heading">
        {t('tried.notice')}{' '}
        <a className="govuk-notification-banner__link" href={paths.saved(language.code, form)}>
          {t('tried.see')}
        </a>
      </p>
    </NotificationBanner>
  );
}
