import type { CatchmentSector } from './catchment';
import { readValue, type CatchmentValue, type Verdict } from './catchment-value';

/** What staff say of one postcode (`NW9 5AB`) or of what is usual in a sector (`NW9 5`). It wins over the table. */
export interface Correction {
  id: string;
  /** Null once it has been taken back: the table holds again. */
  value: CatchmentValue | null;
}

export const isOfSector = ({ id }: Pick<Correction, 'id'>) => /\d$/.test(id);

export const sectorOf = (id: string) => (/\d$/.test(id) ? id : id.slice(0, -2));

/** A hub that staff name alone is as sure as one that the strategy lists. Throws where the value is none. */
export function readCorrection({ id, value }: Correction & { value: CatchmentValue }): Verdict {
  const verdict = readValue(value, 'listed');
  if (!verdict) throw new Error(`Correction ${id}: "${value}" is neither a hub, two hubs nor a council`);
  return verdict;
}

/** The table with the corrections in its rows, for what counts hubs and leaves certainty aside. */
export function correctSectors(
  sectors: readonly CatchmentSector[],
  corrections: readonly Correction[],
): CatchmentSector[] {
  const rows = new Map(sectors.map((sector) => [sector.id, sector]));
  for (const { id, value } of corrections.toSorted(sectorsFirst)) {
    const row = rows.get(sectorOf(id));
    if (!row || value === null) continue;
    if (isOfSector({ id })) rows.set(row.id, { ...row, default: value });
    else rows.set(row.id, { ...row, exceptions: except(row.exceptions, id.slice(-2), value) });
  }
  return [...rows.values()];
}

/** A postcode's own correction wins over its sector's. */
export const sectorsFirst = (a: Correction, b: Correction) => a.id.length - b.id.length;

function except(exceptions: CatchmentSector['exceptions'], unit: string, value: CatchmentValue) {
  const others = Object.entries(exceptions).map(([each, list]) => [
    each,
    list.split(' ').filter((one) => one !== unit),
  ]);
  const lists = new Map(others as [CatchmentValue, string[]][]);
  lists.set(value, [...(lists.get(value) ?? []), unit]);
  return Object.fromEntries(
    [...lists].filter(([, list]) => list.length > 0).map(([each, list]) => [each, list.join(' ')]),
  );
}
