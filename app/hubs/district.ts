import type { CatchmentSector, Outcode } from './catchment';
import { readValue, type CatchmentValue } from './catchment-value';
import { hubIds, type HubId } from './hub';
import { readUnits } from './unit-set';

/** What the postcodes of an outward code say between them. */
export interface District {
  /** `NW9` */
  id: string;
  /** The hubs they name first, beginning with the one that most of them do; none where all of it is outside Barnet. */
  hubs: readonly HubId[];
  isPartlyOutside: boolean;
  /** The other councils they name. */
  councils: readonly string[];
}

/** Every outward code we hold something of, in the order people say them: N2 before N10. */
export function readDistricts(
  sectors: readonly CatchmentSector[],
  outcodes: readonly Outcode[],
): ReadonlyMap<string, District> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (id: string) => {
    const tally = tallies.get(id) ?? { hubs: new Map<HubId, number>(), councils: new Set<string>(), outside: 0 };
    tallies.set(id, tally);
    return tally;
  };
  for (const sector of sectors) {
    const tally = tallyOf(sector.id.slice(0, sector.id.indexOf(' ')));
    for (const [value, units] of unitsOf(sector)) count(tally, value, units);
  }
  for (const { id, council } of outcodes) count(tallyOf(id), `!${council}`, 1);
  const ids = [...tallies.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(ids.map((id) => [id, asDistrict(id, tallyOf(id))]));
}

interface Tally {
  hubs: Map<HubId, number>;
  councils: Set<string>;
  outside: number;
}

function asDistrict(id: string, { hubs, councils, outside }: Tally): District {
  const named = hubIds.filter((hub) => hubs.has(hub)).sort((a, b) => (hubs.get(b) ?? 0) - (hubs.get(a) ?? 0));
  return { id, hubs: named, isPartlyOutside: outside > 0, councils: [...councils].sort() };
}

/** Each value of a sector, with how many of its units have it. */
function unitsOf({ default: usual, exceptions, units }: CatchmentSector): [CatchmentValue, number][] {
  const excepted = Object.entries(exceptions).map(([value, list]) => [value, list.split(' ')] as const);
  const special = new Set(excepted.flatMap(([, list]) => list));
  const rest = units === null ? 1 : readUnits(units).filter((unit) => !special.has(unit)).length;
  return [[usual, rest], ...excepted.map(([value, list]): [CatchmentValue, number] => [value, list.length])];
}

function count(tally: Tally, value: CatchmentValue, units: number) {
  const verdict = units === 0 ? null : readValue(value, 'likely');
  if (!verdict) return;
  if (verdict.outcome === 'outside') tally.outside += units;
  if (verdict.council !== null) tally.councils.add(verdict.council);
  const { hub } = verdict;
  if (hub !== null) tally.hubs.set(hub, (tally.hubs.get(hub) ?? 0) + units);
}
