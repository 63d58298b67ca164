import type { CatchmentSector } from '~/hubs/catchment';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { isOfSector, sectorOf } from '~/hubs/correction';
import { readPostcode } from '~/hubs/postcode';
import { valueOf, valuesIn } from './sector-table';

/** A postcode (`NW9 5AB`) or a sector (`NW9 5`, which needs its space) however it was typed; null where it is neither. */
export function readPlaceName(typed: string): string | null {
  const [, outcode = '', figure = ''] = /^\s*([A-Za-z]{1,2}\d[A-Za-z\d]?)[\s.-]+(\d)\s*$/.exec(typed) ?? [];
  if (outcode) return `${outcode.toUpperCase()} ${figure}`;
  const read = readPostcode(typed);
  return 'unit' in read ? read.unit : null;
}

/** A correction with the version of its row: 0 where there never was one. */
export interface Corrected {
  value: CatchmentValue | null;
  version: number;
}

export type Why = 'corrected' | 'sector-corrected' | 'exception' | 'usual' | 'new' | 'no-sector';

export interface LookUp {
  id: string;
  sector: string;
  /** Null: the table does not know. */
  value: CatchmentValue | null;
  /** What the table says without corrections. */
  inTable: CatchmentValue | null;
  why: Why;
  /** What is usual in the sector, corrections and all. */
  usual: CatchmentValue | null;
  /** How many postcodes of the sector are answered otherwise than what is usual, by the table. */
  exceptions: number;
  origin: string | null;
}

/** What a postcode or a sector is answered, and why. */
export function lookUp(
  id: string,
  row: { data: CatchmentSector; origin: string } | null,
  corrections: ReadonlyMap<string, Corrected>,
): LookUp {
  const sector = sectorOf(id);
  const own = isOfSector({ id }) ? null : (corrections.get(id)?.value ?? null);
  const ofSector = corrections.get(sector)?.value ?? null;
  const usual = ofSector ?? row?.data.default ?? null;
  const found = isOfSector({ id }) ? null : findInTable(id.slice(-2), row?.data ?? null);
  const inTable = found ? found.value : (row?.data.default ?? null);
  const table: Why = found ? found.why : row ? 'usual' : 'no-sector';
  const [value, why]: [CatchmentValue | null, Why] =
    own !== null
      ? [own, 'corrected']
      : ofSector !== null && table !== 'exception'
        ? [ofSector, 'sector-corrected']
        : [inTable, table];
  const exceptions = row ? Object.values(row.data.exceptions).flatMap((list) => list.split(' ')).length : 0;
  return { id, sector, value, inTable, why, usual, exceptions, origin: row?.origin ?? null };
}

function findInTable(letters: string, sector: CatchmentSector | null): { value: CatchmentValue | null; why: Why } {
  if (!sector) return { value: null, why: 'no-sector' };
  const isException = Object.values(sector.exceptions).some((list) => list.split(' ').includes(letters));
  if (isException) return { value: valueOf(sector, letters), why: 'exception' };
  const isNew = sector.units !== null && !valuesIn(sector).has(letters);
  return { value: sector.default, why: isNew ? 'new' : 'usual' };
}
