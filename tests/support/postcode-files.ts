import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSeeds } from '~/content/seeds.server';
import { valuesIn } from '~/catchment/sector-table';
import type { CatchmentSector } from '~/hubs/catchment';

/** A postcode to its district and ward code. */
export type Units = Map<string, { district: string; ward: string }>;

/** The postcodes that the seeded table holds, as an official file would have them. */
export function seededUnits(): Units {
  const seeds = readSeeds();
  const codes = new Map(seeds.flatMap(({ kind, id, data }) => (kind === 'district' ? [[String(data.name), id]] : [])));
  const sectors = seeds
    .filter(({ kind }) => kind === 'catchment-sector')
    .map(({ data }) => data as unknown as CatchmentSector);
  return new Map(
    sectors.flatMap((sector) => {
      const values = valuesIn(sector);
      if (sector.units === null && !values.has('ZZ')) values.set('ZZ', sector.default);
      return [...values].map(([letters, value]) => {
        const isOutside = value.startsWith('!');
        const district = isOutside ? (codes.get(value.slice(1)) ?? '') : 'E09000003';
        const ward = isOutside ? district && 'E05000001' : 'E05013632';
        return [sector.id + letters, { district, ward }] as const;
      });
    }),
  );
}

/** Writes them in the raw layout of Code-Point Open, one file for each area. Gives the directory. */
export function writeCodePoint(units: Units): string {
  const place = mkdtempSync(path.join(tmpdir(), 'code-point-'));
  const files = new Map<string, string[]>();
  for (const [unit, { district, ward }] of units) {
    const area = (/^[A-Z]+/.exec(unit)?.[0] ?? '').toLowerCase();
    const row = `"${unit}",10,521601,190199,"E92000001","E19000003","E18000007","","${district}","${ward}"`;
    const rows = files.get(area);
    if (rows) rows.push(row);
    else files.set(area, [row]);
  }
  for (const [area, rows] of files) writeFileSync(path.join(place, `${area}.csv`), `${rows.join('\r\n')}\r\n`);
  return place;
}
