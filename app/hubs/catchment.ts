import { nowhere, readValue, type CatchmentValue, type Verdict } from './catchment-value';
import { type Correction, isOfSector, readCorrection, sectorOf, sectorsFirst } from './correction';
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
 * A unit in a sector we hold but not among its units is new: it takes the sector's default, to be checked. What staff
 * corrected wins. Throws where a sector or a correction holds something that is not a value.
 */
export function makeCatchment(
  sectors: readonly CatchmentSector[],
  outcodes: readonly Outcode[],
  corrections: readonly Correction[] = [],
): FindHub {
  const units = new Map(sectors.map((sector) => [sector.id, sectorUnits(sector)]));
  const held = new Set(sectors.map(({ id }) => id.slice(0, id.indexOf(' '))));
  const councils = new Map(outcodes.map(({ id, council }) => [id, council]));
  const elsewhere = (outcode: string): Verdict =>
    held.has(outcode)
      ? { ...nowhere, outcome: 'unknown' }
      : { ...nowhere, outcome: 'outside', council: councils.get(outcode) ?? null };
  correct(units, corrections, elsewhere);

  return (typed) => {
    const read = readPostcode(typed);
    if ('invalid' in read) return answer(typed.slice(0, longestEcho), { ...nowhere, outcome: 'invalid' });
    if ('outcode' in read) return answer(read.outcode, { ...nowhere, outcome: 'unknown' });
    const { unit } = read;
    const sector = units.get(unit.slice(0, -2));
    if (sector) return answer(unit, sector.known.get(unit.slice(-2)) ?? sector.unlisted);
    return answer(unit, elsewhere(unit.slice(0, -4)));
  };
}

interface SectorUnits {
  usual: Verdict | null;
  known: Map<string, Verdict>;
  unlisted: Verdict;
}

/** Sectors first, as a postcode's own correction wins. Units that are exceptions in the table stay so. */
function correct(
  units: Map<string, SectorUnits>,
  corrections: readonly Correction[],
  elsewhere: (outcode: string) => Verdict,
) {
  for (const { id, value } of corrections.toSorted(sectorsFirst)) {
    if (value === null) continue;
    const verdict = readCorrection({ id, value });
    const name = sectorOf(id);
    const none = { usual: null, known: new Map<string, Verdict>(), unlisted: elsewhere(name.slice(0, -2)) };
    const sector = units.get(name) ?? none;
    units.set(name, sector);
    if (!isOfSector({ id })) sector.known.set(id.slice(-2), verdict);
    else {
      for (const [unit, each] of sector.known) if (each === sector.usual) sector.known.set(unit, verdict);
      sector.unlisted = sector.unlisted === sector.usual ? verdict : { ...verdict, certainty: 'check' };
    }
  }
}

function sectorUnits(sector: CatchmentSector): SectorUnits {
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
  return {
    usual,
    known,
    unlisted: sector.units === null ? usual : ({ ...usual, certainty: 'check' } satisfies Verdict),
  };
}

function answer(postcode: string, { outcome, hub, alternative, council, certainty }: Verdict): HubAnswer {
  return { postcode, outcome, hub, alternative, council, certainty };
}
