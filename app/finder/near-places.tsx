import { useTranslation } from '~/i18n/use-translation';
import { PhoneLink } from '~/ui/phone-link';
import { DirectionsLink } from './directions-link';
import type { HubPageFacts } from './hub-page-facts.server';

type Places = HubPageFacts['map']['places'];

/** A hub's children's centres, then its libraries, numbered as on the map. */
export function NearPlaces({ places, office }: { places: Places; office: string }) {
  const { t } = useTranslation('hubs');
  const centres = places.filter(({ type }) => type === 'childrens-centre');
  const libraries = places.filter(({ type }) => type !== 'childrens-centre');
  const site = libraries.find(({ type, url }) => type === 'library' && url !== null)?.url;
  return (
    <>
      <h2>{t('hub.near.title')}</h2>
      <p>{t('hub.near.text')}</p>
      <h3>{t('hub.near.centres')}</h3>
      <PlaceList places={centres} from={1} office={office} />
      <h3>{t('hub.near.libraries')}</h3>
      <PlaceList places={libraries} from={centres.length + 1} office={office} />
      {site ? (
        <p>
          <a className="govuk-link" href={site} rel="noreferrer">
            {t('hub.near.times')}
          </a>
        </p>
      ) : null}
    </>
  );
}

function PlaceList({ places, from, office }: { places: Places; from: number; office: string }) {
  const { t } = useTranslation('hubs');
  return (
    <ol className="govuk-list govuk-list--number app-places" start={from}>
      {places.map(({ id, type, name, street, area, postcode, phone, latitude, longitude }) => (
        <li key={id}>
          <strong lang="en">
            <bdi>{name}</bdi>
          </strong>
          {type === 'community-library' ? `, ${t('hub.near.community')}` : null}
          {postcode === office ? ` (${t('hub.near.here')})` : null}
          <br />
          <span lang="en">
            <bdi>
              {street}, {area} {postcode}
            </bdi>
          </span>
          <br />
          {phone === null ? null : (
            <>
              <PhoneLink number={phone} /> ·{' '}
            </>
          )}
          <DirectionsLink to={{ latitude, longitude }} name={name} />
        </li>
      ))}
    </ol>
  );
}
