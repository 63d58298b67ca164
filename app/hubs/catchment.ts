import { nowhere, readValue, type CatchmentValue, type Verdict } from './catchment-value';
import type { Certainty, FindHub, HubAnswer } from './hub';
import { readPostcode } from './postcode';
import { readUnits } from './unit-set';

/** A postcode sector: what most of its units are, the units that are something else, and which units there are. */
export interface CatchmentSector {
  /** `NW9 5` */
  id: string;
  default: CatchmentValue;
  /** Of every hub the sector names alone. */
  certainty: Exclude<Certainty, 'check'>;
  /** Value to units, as their last two letters: `AA AB`. */
  exceptions: Readonly<Record<CatchmentValue, string>>;
  /** The units in use when the sector was last imported (`unit-set.ts`); null where all of it is outside Barnet. */
  units: string | null;
}

/** An outward code that lies in one other council. */
export interface Outcode {
  id: string;
  council: string;
}

const longestEcho = 60;

/**
 * The table behind every hub answer: whole postcodes by their sector, others by what their outward code says.
 * A unit in a sector we hold but not among its units is new: it takes the sector's default, to be checked.
 * Throws where a sector holds something that is not a value.
 */
export function makeCatchment(sectors: readonly CatchmentSector[], outcodes: readonly Outcode[]): FindHub {
  const units = new Map(sectors.map((sector) => [sector.id, sectorUnits(sector)]));
  const held = new Set(sectors.map(({ id }) => id.slice(0, id.indexOf(' '))));
  const councils = new Map(outcodes.map(({ id, council }) => [id, council]));

  return (typed) => {
    const read = readPostcode(typed);
    if ('invalid' in read) return answer(typed.slice(0, longestEcho), { ...nowhere, outcome: 'invalid' });
    if ('outcode' in read) return answer(read.outcode, { ...nowhere, outcome: 'unknown' });
    const { unit } = read;
    const sector = units.get(unit.slice(0, -2));
    if (sector) return answer(unit, sector.known.get(unit.slice(-2)) ?? sector.unlisted);
    const outcode = unit.slice(0, -4);
    if (held.has(outcode)) return answer(unit, { ...nowhere, outcome: 'unknown' });
    return answer(unit, { ...nowhere, outcome: 'outside', council: councils.get(outcode) ?? null });
  };
}

function sectorUnits(sector: CatchmentSector) {
  const read = (value: CatchmentValue): Verdict => {
    const verdict = readValue(value, sector.certainty);
    if (!verdict) throw new Error(`Catchment sector ${sector.id}: "${value}" is neither a hub, two hubs nor a council`);
    return verdict;
  };
  const usual = read(sector.default);
  const known = new Map<string, Verdict>();
  for (const unit of sector.units === null ? [] : readUnits(sector.units)) known.set(unit, usual);
  for (const [value, units] of Object.entries(sector.exceptions)) {
    const verdict = read(value);
    for (const unit of units.split(' ')) known.set(unit, verdict);
  }
  return { known, unlisted: sector.units === null ? usual : ({ ...usual, certainty: 'check' } satisfies Verdict) };
}

function answer(postcode: string, { outcome, hub, alternative, council, certainty }: Verdict): HubAnswer {
  return { postcode, outcome, hub, alternative, council, certainty };
}
