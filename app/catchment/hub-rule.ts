import type { CatchmentSector } from '~/hubs/catchment';
import type { CatchmentValue } from '~/hubs/catchment-value';
import type { HubId } from '~/hubs/hub';
import { outcodeOf, type UnitFacts } from './unit-facts';

/** Where each hub's main office is, in the same metres as the units. */
export type Offices = Readonly<Record<HubId, { easting: number; northing: number }>>;

/** For files that lack an office's own postcode: OS Code-Point Open 2025.4. */
export const officesOf2025: Offices = {
  west: { easting: 521_601, northing: 190_199 },
  'east-central': { easting: 526_546, northing: 190_340 },
  south: { easting: 522_476, northing: 187_932 },
};

type Rule = (unit: UnitFacts, nearest: HubId, among: (one: HubId, other: HubId) => HubId) => CatchmentValue;

const westHendon = 'E05013649';
const finchleyChurchEnd = 'E05013639';

const listedOutcodes: Readonly<Record<HubId, readonly string[]>> = {
  west: ['HA8'],
  'east-central': ['EN4', 'EN5', 'N2', 'N10', 'N11', 'N12', 'N14'],
  south: ['NW2', 'NW3'],
};

/** A hub named for part of a district, to be checked where another's office is nearer. */
const partly =
  (hub: HubId): Rule =>
  (_, nearest) =>
    nearest === hub ? hub : `${hub}?${nearest}`;

// The borough's Early Help Strategy lists postcode districts, some "part of"; docs/content.md says how each was read.
const rules: Readonly<Record<string, Rule>> = {
  NW4: partly('south'),
  NW7: partly('west'),
  NW11: partly('south'),
  N20: partly('east-central'),
  WD6: partly('east-central'),
  NW9: (unit, nearest, among) => partly(unit.ward === westHendon ? 'south' : 'west')(unit, nearest, among),
  N3: ({ ward }, _, among) => {
    const hub = among('east-central', 'south');
    return ward === finchleyChurchEnd ? `${hub}?${hub === 'south' ? 'east-central' : 'south'}` : hub;
  },
  HA7: (_, nearest) => nearest,
  N6: (_, nearest) => nearest,
};

/**
 * The hub of a Barnet postcode that the table does not hold yet. `usual`: what is usual in its sector, taken where the
 * district has no rule. Where that says nothing either: the nearest office, and the next nearest, to be checked.
 */
export function hubOfNewUnit(
  unit: string,
  facts: UnitFacts,
  offices: Offices,
  usual: CatchmentValue | null,
): CatchmentValue {
  const outcode = outcodeOf(unit);
  const listed = listedBy(outcode);
  if (listed) return listed;
  const metres = (hub: HubId) =>
    Math.hypot(offices[hub].easting - facts.easting, offices[hub].northing - facts.northing);
  const [nearest, next] = (Object.keys(offices) as [HubId, HubId, HubId]).sort((a, b) => metres(a) - metres(b));
  const rule = rules[outcode];
  // Without a place (some PO boxes) nothing is near: a rule that needs one cannot be trusted.
  const hasPlace = facts.easting > 0;
  if (rule && hasPlace) return rule(facts, nearest, (one, other) => (metres(one) <= metres(other) ? one : other));
  if (usual && !usual.startsWith('!')) return usual;
  return `${nearest}?${next}`;
}

/** How sure a hub named alone is in a district. */
export const certaintyIn = (outcode: string): CatchmentSector['certainty'] => (listedBy(outcode) ? 'listed' : 'likely');

function listedBy(outcode: string): HubId | undefined {
  return (Object.keys(listedOutcodes) as HubId[]).find((hub) => listedOutcodes[hub].includes(outcode));
}
