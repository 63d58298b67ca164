import type { Certainty, FindHub, HubId } from '~/hubs/hub';
import { ageOn } from './age';
import { findPlace } from './find-place';
import { flags as flagOrder, type Flag } from './flags';
import { isKnownSender } from './known-sender';
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
  /** Someone may be harmed, and the request goes elsewhere: a second item goes to `mash`, with its own clock. */
  harmItem: boolean;
  /** A manager of MASH is told at once. */
  alertsManager: boolean;
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
  /** Mail domains by which a professional is known. */
  professionalDomains: readonly string[];
}

/** Where a request goes and what its tray must show. Never fails: what no rule can place goes to `front-door`. */
export function routeReferral(submission: Submission, facts: RoutingFacts): Routing {
  const { findHub, today, isLanguageReviewed, professionalDomains } = facts;
  const { kind, place, children, harm, contact, language, work } = submission;
  const isForMash = kind === 'mash-safeguarding' || kind === 'mash-assessment';
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
    'call-back': kind === 'call-back',
    'harm-stated': harm.length > 0 || isUnsafe || isUnder13Alone,
    'under-13-alone': isUnder13Alone,
    // Whether and how MASH reaches a family is decided there, never by a form.
    'no-safe-contact': !isForMash && contact.safe.length === 0 && contact.throughSomeone === null,
    'by-young-person': submission.byYoungPerson,
    'child-in-other-hub': otherHubs.some((hub) => hub !== null),
    'child-outside-barnet': own.some((answer) => answer?.outcome === 'outside'),
    'open-elsewhere': submission.openElsewhere,
    'family-not-told': submission.familyTold === 'no',
    'keep-from-family': submission.keepsFromFamily,
    'sender-stays-unnamed': submission.staysUnnamed,
    'worker-safety': submission.isRiskToWorkers,
    'youth-justice': work?.profession === 'youth-justice',
    'sender-not-verified': work !== null && !isKnownSender(work.email, professionalDomains),
    'over-18': ages.some((age) => age !== null && age >= 18),
    'interpreter-needed': language.interpreter,
    'confirm-with-interpreter': !isLanguageReviewed && submission.agreements.some(({ given }) => given),
    'ask-each-alone': submission.asksEachAlone,
  };
  const flags = flagOrder.filter((flag) => raised[flag] ?? placed.flags.includes(flag));

  return {
    tray: isForMash ? 'mash' : placed.hub ? `universal-plus-${placed.hub}` : 'front-door',
    hub: placed.hub,
    alternative: placed.alternative,
    hubCertainty: placed.certainty,
    flags,
    // What goes to MASH itself is one item there, whatever was said.
    harmItem: raised['harm-stated'] === true && !isForMash,
    alertsManager: raised['harm-stated'] === true,
    restricted,
    priority: suggestPriority(flags),
    otherHubs,
  };
}
