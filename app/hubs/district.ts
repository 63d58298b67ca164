import type { CatchmentSector } from './catchment';
import { readValue, type CatchmentValue } from './catchment-value';
import { hubIds, type HubId } from './hub';
import { readUnits } from './unit-set';

/** What the postcodes of an outward code say between them. */
export interface District {
  /** `NW9` */
  id: string;
  /** The hubs they name, first the one that most of them name. */
  hubs: readonly HubId[];
  /** Some are not in Barnet. */
  isPartlyOutside: boolean;
}

/** Outward codes that have a postcode of some hub, in the order people say them: N2 before N10. */
export function readDistricts(sectors: readonly CatchmentSector[]): ReadonlyMap<string, District> {
  const tallies = new Map<string, Tally>();
  for (const sector of sectors) {
    const outcode = sector.id.slice(0, sector.id.indexOf(' '));
    const tally = tallies.get(outcode) ?? { hubs: new Map<HubId, number>(), outside: 0 };
    tallies.set(outcode, tally);
    for (const [value, units] of unitsOf(sector)) count(tally, value, units);
  }
  const districts = [...tallies].flatMap(([id, { hubs, outside }]) => {
    const named = hubIds.filter((hub) => hubs.has(hub)).sort((a, b) => (hubs.get(b) ?? 0) - (hubs.get(a) ?? 0));
    return named.length > 0 ? [{ id, hubs: named, isPartlyOutside: outside > 0 }] : [];
  });
  districts.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return new Map(districts.map((district) => [district.id, district]));
}

interface Tally {
  hubs: Map<HubId, number>;
  outside: number;
}

function unitsOf({ default: usual, exceptions, units }: CatchmentSector): [CatchmentValue, number][] {
  const excepted = Object.entries(exceptions).map(([value, list]) => [value, list.split(' ')] as const);
  const special = new Set(excepted.flatMap(([, list]) => list));
  const rest = units === null ? 1 : readUnits(units).filter((unit) => !special.has(unit)).length;
  return [[usual, rest], ...excepted.map(([value, list]): [CatchmentValue, number] => [value, list.length])];
}

function count(tally: Tally, value: CatchmentValue, units: number) {
  if (units === 0) return;
  const verdict = readValue(value, 'likely');
  if (verdict?.outcome === 'outside') tally.outside += units;
  for (const hub of [verdict?.hub, verdict?.alternative])
    if (hub) tally.hubs.set(hub, (tally.hubs.get(hub) ?? 0) + units);
}
