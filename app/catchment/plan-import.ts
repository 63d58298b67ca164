import type { CatchmentSector } from '~/hubs/catchment';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { certaintyIn, hubOfNewUnit, type Offices } from './hub-rule';
import { isSameSector, valueOf, valuesIn, writeSector } from './sector-table';
import { barnet, outcodeOf, sectorOfUnit, type UnitFacts } from './unit-facts';

/** One postcode that is answered differently after the import. Null: not in use, or not held. */
export interface UnitChange {
  unit: string;
  /** GSS code; empty where the files do not say. */
  ward: string;
  from: CatchmentValue | null;
  to: CatchmentValue | null;
}

export interface ImportPlan {
  /** Rows to write. */
  sectors: CatchmentSector[];
  changes: UnitChange[];
  /** Sectors of the table with no postcode in the files; they stay as they are. */
  gone: string[];
  /** Districts with no name: those postcodes are outside, council not known. */
  nameless: string[];
}

export interface ImportFacts {
  /** Names of councils by the code of their district. */
  districts: ReadonlyMap<string, string>;
  offices: Offices;
}

/**
 * What the files would make of the table: whether each postcode is in Barnet and which are in use is theirs to say; its
 * hub stays as it is, and only one that is new to Barnet gets a hub by the rule of its district.
 */
export function planImport(
  table: readonly CatchmentSector[],
  units: ReadonlyMap<string, UnitFacts>,
  { districts, offices }: ImportFacts,
): ImportPlan {
  const held = new Map(table.map((sector) => [sector.id, sector]));
  const nameless = new Set<string>();
  const plan: ImportPlan = { sectors: [], changes: [], gone: [], nameless: [] };
  const found = bySector(units, outcodesToHold(table, units));

  const valueFor = (unit: string, facts: UnitFacts, sector: CatchmentSector | undefined): CatchmentValue => {
    const before = sector ? valueOf(sector, unit.slice(-2)) : null;
    if (facts.district === barnet) {
      if (before !== null && !before.startsWith('!')) return before;
      return hubOfNewUnit(unit, facts, offices, sector?.default ?? null);
    }
    const name = districts.get(facts.district) ?? '';
    if (!name && facts.district) nameless.add(facts.district);
    return `!${name}`;
  };

  for (const [id, inUse] of found) {
    const before = held.get(id);
    const values = new Map(inUse.map(([unit, facts]) => [unit.slice(-2), valueFor(unit, facts, before)]));
    const after = writeSector(id, values, before?.certainty ?? certaintyIn(outcodeOf(id)), before?.default ?? null);
    if (before && isSameSector(before, after)) continue;
    plan.sectors.push(after);
    plan.changes.push(...changesIn(id, before, values, units));
  }
  plan.gone = [...held.keys()].filter((id) => !found.has(id));
  plan.nameless = [...nameless].sort();
  return plan;
}

/** Every district that the table holds sectors of, and every other with a postcode in Barnet. */
function outcodesToHold(table: readonly CatchmentSector[], units: ReadonlyMap<string, UnitFacts>): Set<string> {
  const outcodes = new Set(table.map(({ id }) => outcodeOf(id)));
  for (const [unit, { district }] of units) if (district === barnet) outcodes.add(outcodeOf(unit));
  return outcodes;
}

function bySector(units: ReadonlyMap<string, UnitFacts>, outcodes: ReadonlySet<string>) {
  const sectors = new Map<string, [string, UnitFacts][]>();
  for (const each of units) {
    if (!outcodes.has(outcodeOf(each[0]))) continue;
    const id = sectorOfUnit(each[0]);
    const list = sectors.get(id);
    if (list) list.push(each);
    else sectors.set(id, [each]);
  }
  return sectors;
}

function changesIn(
  id: string,
  before: CatchmentSector | undefined,
  inUse: ReadonlyMap<string, CatchmentValue>,
  units: ReadonlyMap<string, UnitFacts>,
): UnitChange[] {
  // Of a sector outside Barnet nobody knows which units were in use: those of its exceptions alone cannot be said to end.
  const known = before && before.units !== null ? valuesIn(before) : new Map<string, CatchmentValue>();
  return [...new Set([...known.keys(), ...inUse.keys()])].sort().flatMap((letters) => {
    const from = before ? valueOf(before, letters) : null;
    const to = inUse.get(letters) ?? null;
    const ward = units.get(id + letters)?.ward ?? '';
    return from === to ? [] : [{ unit: id + letters, ward, from, to }];
  });
}
