import type { Certainty, FindHub, HubId } from '~/hubs/hub';
import type { Flag } from './flags';
import type { Place } from './submission';

/** The hub a household is routed to; no hub where no rule could place it. */
export interface Placed {
  hub: HubId | null;
  alternative: HubId | null;
  certainty: Certainty | null;
  flags: readonly Flag[];
}

const nowhere: Placed = { hub: null, alternative: null, certainty: null, flags: [] };

/** Which hub, by the rules on place: the postcode first, the family's own choice where that does not settle it. */
export function findPlace(place: Place, findHub: FindHub): Placed {
  switch (place.kind) {
    case 'home':
      return byPostcode(place.postcode, place.chosenHub, findHub);
    case 'no-fixed':
      return flagged(byPostcode(place.postcode, place.chosenHub, findHub), 'no-fixed-address');
    case 'hiding':
      return flagged(byChoice(place.chosenHub), 'restricted');
    case 'chosen':
      return byChoice(place.chosenHub);
    case 'not-known':
      return nowhere;
    case 'outside': {
      // The second place, in Barnet, routes it: the home does not.
      const placed = flagged(byPostcode(place.barnetPostcode, null, findHub), 'outside-barnet');
      const { because } = place;
      return because === 'placed-by-barnet' || because === 'pays-barnet' ? flagged(placed, because) : placed;
    }
  }
}

function byPostcode(postcode: string | null, chosenHub: HubId | null, findHub: FindHub): Placed {
  if (postcode === null) return byChoice(chosenHub);
  const { outcome, hub, alternative, certainty } = findHub(postcode);
  if (outcome === 'hub') return checked({ hub, alternative, certainty, flags: [] });
  if (outcome !== 'either') return checked({ ...byChoice(chosenHub), certainty: 'check' });
  if (chosenHub === null || (chosenHub !== hub && chosenHub !== alternative)) {
    return checked({ hub, alternative, certainty, flags: [] });
  }
  const other = chosenHub === hub ? alternative : hub;
  return checked({ ...byChoice(chosenHub), alternative: other, certainty });
}

function byChoice(chosenHub: HubId | null): Placed {
  return chosenHub ? { ...nowhere, hub: chosenHub, flags: ['hub-chosen'] } : nowhere;
}

const checked = (placed: Placed) => (placed.certainty === 'check' ? flagged(placed, 'hub-not-certain') : placed);

const flagged = (placed: Placed, flag: Flag): Placed => ({ ...placed, flags: [...placed.flags, flag] });
