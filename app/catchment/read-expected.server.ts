import path from 'node:path';
import type { Expected } from './compare-table';
import { readHubName } from './compare-table';
import { readCsvRow } from './csv-row';
import { readLines } from './read-lines.server';
import { outcodeOf, readOfficialPostcode } from './unit-facts';

const hubsFile = 'barnet_postcode_hubs.csv';
const neighboursFile = 'neighbours.csv';
const hubColumns = ['postcode', 'hub', 'certainty', 'alternative_hub'] as const;
const neighbourColumns = ['postcode', 'district_name'] as const;

/** The two lists of a directory. Throws, naming file and line, where one is not as it should be. */
export async function readExpected(place: string): Promise<Expected[]> {
  const inBarnet = await readTable(path.join(place, hubsFile), hubColumns);
  const held = new Set(inBarnet.map(({ postcode }) => outcodeOf(postcode)));
  const others = await readTable(path.join(place, neighboursFile), neighbourColumns);
  return [
    ...inBarnet.map(({ postcode, hub, certainty, alternative_hub: other }) => {
      const [first, alternative] = [readHubName(hub), readHubName(other)];
      if (!first || (other && !alternative)) throw new Error(`${hubsFile}: ${postcode} has no hub we know`);
      return { postcode, hub: first, alternative, certainty };
    }),
    ...others.map(({ postcode, district_name: name }) => {
      return { postcode, council: name || null, isHeld: held.has(outcodeOf(postcode)) };
    }),
  ];
}

async function readTable<C extends string>(file: string, wanted: readonly C[]): Promise<Record<C, string>[]> {
  const rows: Record<C, string>[] = [];
  const name = path.basename(file);
  let at: number[] | undefined;
  let width = 0;
  let line = 0;
  for await (const text of readLines(file)) {
    line++;
    if (text === '') continue;
    const fields = readCsvRow(text);
    if (!at) {
      at = wanted.map((column) => fields?.indexOf(column) ?? -1);
      width = fields?.length ?? 0;
      if (at.includes(-1)) throw new Error(`${name} lacks one of the columns ${wanted.join(', ')}`);
      continue;
    }
    const row = Object.fromEntries(wanted.map((column, index) => [column, fields?.[at?.[index] ?? -1] ?? '']));
    if (fields?.length !== width || !readOfficialPostcode(row.postcode ?? '')) {
      throw new Error(`${name}, line ${line.toString()} is not a row of the table`);
    }
    rows.push(row as Record<C, string>);
  }
  if (rows.length === 0) throw new Error(`${name} holds no row`);
  return rows;
}
