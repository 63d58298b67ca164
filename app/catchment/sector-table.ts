import type { CatchmentSector } from '~/hubs/catchment';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { readUnits, writeUnits } from '~/hubs/unit-set';

/** A sector unit by unit: the last two letters to the value. In a sector outside Barnet only those that differ are known. */
export function valuesIn({ units, default: usual, exceptions }: CatchmentSector): Map<string, CatchmentValue> {
  const values = new Map<string, CatchmentValue>();
  for (const unit of units === null ? [] : readUnits(units)) values.set(unit, usual);
  for (const [value, list] of Object.entries(exceptions)) for (const unit of list.split(' ')) values.set(unit, value);
  return values;
}

/** What the table says of a unit; null where it holds units and this is none of them. */
export function valueOf(sector: CatchmentSector, unit: string): CatchmentValue | null {
  return valuesIn(sector).get(unit) ?? (sector.units === null ? sector.default : null);
}

/**
 * The row of a sector. What was usual stays usual while any unit has it, so that postcodes to come are answered as before;
 * else what most have. One without a unit in Barnet lists no units: all of it is outside.
 */
export function writeSector(
  id: string,
  values: ReadonlyMap<string, CatchmentValue>,
  certainty: CatchmentSector['certainty'],
  usual: CatchmentValue | null,
): CatchmentSector {
  const counts = new Map<CatchmentValue, number>();
  for (const value of values.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const chosen = usual !== null && counts.has(usual) ? usual : (most?.[0] ?? '!');
  const exceptions = Object.fromEntries(
    [...counts.keys()]
      .filter((value) => value !== chosen)
      .sort()
      .map((value) => [value, unitsWith(values, value).join(' ')]),
  );
  const isInBarnet = [...counts.keys()].some((value) => !value.startsWith('!'));
  return { id, default: chosen, certainty, exceptions, units: isInBarnet ? writeUnits(values.keys()) : null };
}

/** Whether two rows say the same, in whatever order. */
export function isSameSector(one: CatchmentSector, other: CatchmentSector): boolean {
  const [a, b] = [valuesIn(one), valuesIn(other)];
  const isSameRow =
    one.default === other.default &&
    one.units === other.units &&
    (one.units === null || one.certainty === other.certainty);
  return isSameRow && a.size === b.size && [...a].every(([unit, value]) => b.get(unit) === value);
}

function unitsWith(values: ReadonlyMap<string, CatchmentValue>, wanted: CatchmentValue): string[] {
  return [...values].flatMap(([unit, value]) => (value === wanted ? [unit] : [])).sort();
}
