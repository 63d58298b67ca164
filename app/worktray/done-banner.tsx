import { useTranslation } from 'react-i18next';
import { NotificationBanner } from '~/ui/notification-banner';

/** Says what has just been done; nothing where the address names no act. */
export function DoneBanner({ done }: { done: string | null }) {
  const { t, i18n } = useTranslation('staff-acts');
  if (done === null || !/^[a-z-]{1,30}$/.test(done) || !i18n.exists(`staff-acts:${done}.done`)) return null;
  return <NotificationBanner isSuccess>{t(`${done}.done`)}</NotificationBanner>;
}
