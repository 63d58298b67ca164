import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { NotificationBanner } from '~/ui/notification-banner';

interface DoneBannerProps {
  done: string | null;
  /** Of which request, where it is not the one on the page. */
  reference?: string | null;
  /** The request of the tray that waits longest, to go on with. */
  next?: string | null;
}

/** Says what has just been done, and what to go on with; nothing where the address names no act. */
export function DoneBanner({ done, reference = null, next = null }: DoneBannerProps) {
  const { t, i18n } = useTranslation('staff-acts');
  if (done === null || !/^[a-z-]{1,30}$/.test(done) || !i18n.exists(`staff-acts:${done}.done`)) return null;
  return (
    <NotificationBanner isSuccess>
      <p className="govuk-notification-banner__heading">
        {reference ? `${reference}: ` : null}
        {t(`${done}.done`)}
      </p>
      {next ? (
        <p className="govuk-body">
          <a className="govuk-notification-banner__link" href={paths.staff.referral(next)}>
            {t('next', { reference: next })}
          </a>
        </p>
      ) : null}
    </NotificationBanner>
  );
}
