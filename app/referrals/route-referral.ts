import type { Certainty, FindHub, HubId } from '~/hubs/hub';
import { ageOn } from './age';
import { findPlace } from './find-place';
import { flags as flagOrder, type Flag } from './flags';
import type { Submission } from './submission';
import { suggestPriority, type Priority } from './suggest-priority';

export type TrayId = `universal-plus-${HubId}` | `early-help-${HubId}` | 'mash' | 'front-door';

export interface Routing {
  tray: TrayId;
  hub: HubId | null;
  alternative: HubId | null;
  hubCertainty: Certainty | null;
  /** In the order of `flags.ts`. */
  flags: readonly Flag[];
  /** Someone may be harmed: a second item goes to `mash`, with its own clock and an alert. */
  harmItem: boolean;
  /** Whoever looks must not learn, nor pass on, where the family is. */
  restricted: boolean;
  priority: Priority;
  /** For each child, in order: the hub its own postcode leads to, where that is not the household's. */
  otherHubs: readonly (HubId | null)[];
}

export interface RoutingFacts {
  findHub: FindHub;
  /** YYYY-MM-DD, in London. */
  today: string;
  /** Whether a qualified person has approved the texts the family agreed to, in their language. */
  isLanguageReviewed: boolean;
}

/** Where a request goes and what its tray must show. Never fails: what no rule can place goes to `front-door`. */
export function routeReferral(submission: Submission, { findHub, today, isLanguageReviewed }: RoutingFacts): Routing {
  const { place, children, harm, contact, language } = submission;
  const placed = findPlace(place, findHub);
  const restricted = place.kind === 'hiding';
  // A hub stands in clear: for a family in hiding not even that much is worked out.
  const own = children.map(({ ownPostcode }) => (ownPostcode && !restricted ? findHub(ownPostcode) : null));
  const otherHubs = own.map((answer) => {
    const isHere = placed.hub !== null && (answer?.hub === placed.hub || answer?.alternative === placed.hub);
    return isHere ? null : (answer?.hub ?? null);
  });
  const ages = children.map((child) => ageOn(child, today));
  const isUnder13Alone =
    harm.includes('under-13-alone') || (submission.byYoungPerson && ages.some((age) => age !== null && age < 13));
  const isUnsafe = place.kind === 'outside' && place.because === 'unsafe';

  const raised: Partial<Record<Flag, boolean>> = {
    'harm-stated': harm.length > 0 || isUnsafe || isUnder13Alone,
    'under-13-alone': isUnder13Alone,
    'no-safe-contact': contact.safe.length === 0 && contact.throughSomeone === null,
    'by-young-person': submission.byYoungPerson,
    'child-in-other-hub': otherHubs.some((hub) => hub !== null),
    'child-outside-barnet': own.some((answer) => answer?.outcome === 'outside'),
    'open-elsewhere': submission.openElsewhere,
    'over-18': ages.some((age) => age !== null && age >= 18),
    'interpreter-needed': language.interpreter,
    'confirm-with-interpreter': !isLanguageReviewed && submission.agreements.some(({ given }) => given),
  };
  const flags = flagOrder.filter((flag) => raised[flag] ?? placed.flags.includes(flag));

  return {
    tray: placed.hub ? `universal-plus-${placed.hub}` : 'front-door',
    hub: placed.hub,
    alternative: placed.alternative,
    hubCertainty: placed.certainty,
    flags,
    harmItem: raised['harm-stated'] === true,
    restricted,
    priority: suggestPriority(flags),
    otherHubs,
  };
}
