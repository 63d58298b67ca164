import { useTranslation } from '~/i18n/use-translation';
import type { Place } from './draw-map';

/** A link out, for those who want it: nothing of another site is fetched for our pages. */
export function DirectionsLink({ to: { latitude, longitude }, name }: { to: Place; name: string }) {
  const { t } = useTranslation('hubs');
  return (
    <a
      className="govuk-link"
      href={`https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`}
      rel="noreferrer"
    >
      {t('hub.directions')} <span className="govuk-visually-hidden">{t('hub.directionsTo', { hub: name })}</span>
    </a>
  );
}
