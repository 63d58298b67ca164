import type { Hub } from '~/content/kinds/hub';
import type { Place } from '~/content/kinds/place';
import { i18nFor } from '~/i18n/i18n.server';
import type { Location } from './schema';
import { uuidOf } from './uuid.server';

type Spot = Pick<Place, 'id' | 'name' | 'street' | 'area' | 'postcode' | 'latitude' | 'longitude'>;

function locationOf(kind: 'hub' | 'place', { id, name, street, area, postcode, latitude, longitude }: Spot): Location {
  const own = uuidOf('location', `${kind}:${id}`);
  return {
    ...{ id: own, location_type: 'physical', name, latitude, longitude },
    addresses: [
      {
        ...{ id: uuidOf('address', `${kind}:${id}`), location_id: own, address_1: street, city: area },
        ...{ state_province: 'Barnet', postal_code: postcode, country: 'GB', address_type: 'physical' },
      },
    ],
  };
}

export const hubName = (id: string) => i18nFor('en').t(`codes:hub.${id}`);
export const hubLocation = (hub: Hub): Location =>
  locationOf('hub', {
    ...hub,
    name: hubName(hub.id),
    street: [hub.building, hub.street].filter((line) => line !== null).join(', '),
  });
export const placeLocation = (place: Place): Location => locationOf('place', place);
