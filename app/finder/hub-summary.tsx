import { useTranslation } from '~/i18n/use-translation';
import { OpeningHours } from '~/information/opening-hours';
import { PhoneLink } from '~/ui/phone-link';
import { SummaryList } from '~/ui/summary-list';
import { DirectionsLink } from './directions-link';
import type { HubFacts, HubHours } from './hub-facts.server';

/** Where a hub is, its number and its hours, each with when it was last checked. */
export function HubSummary({ hub, hours }: { hub: HubFacts; hours: HubHours }) {
  const { t } = useTranslation('hubs');
  const { id, building, street, area, postcode, phone, latitude, longitude, checked } = hub;
  const address = (
    <>
      <address lang="en">
        {[building, street, `${area} ${postcode}`].map((line) =>
          line === null ? null : (
            <span key={line}>
              <bdi>{line}</bdi>
            </span>
          ),
        )}
      </address>
      <DirectionsLink to={{ latitude, longitude }} name={t(`codes:hub.${id}`)} />
    </>
  );
  const rows = [
    { key: t('hub.address'), value: address },
    { key: t('hub.phone'), value: <PhoneLink number={phone} /> },
    { key: t('hub.open'), value: <OpeningHours days={hours.days} /> },
  ];
  return (
    <>
      <SummaryList rows={rows} className="app-hub-summary" />
      <p className="govuk-hint">
        {checked ? t('hub.checked', { day: checked }) : t('hub.unchecked')}{' '}
        {hours.checked ? t('hub.hoursChecked', { day: hours.checked }) : t('hub.hoursUnchecked')}
      </p>
    </>
  );
}
