import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

const isCsv = (name: string) => name.toLowerCase().endsWith('.csv');

/**
 * The CSV files of a directory, in the order of their names: of the directory itself, or of `Data/CSV` or `Data` in it,
 * as Code-Point Open and the ONS Postcode Directory come out of their archives. A file stands for itself.
 * Throws where there is none.
 */
export async function listCsvFiles(place: string): Promise<string[]> {
  if ((await lstat(place)).isFile()) return [place];
  for (const folder of [place, path.join(place, 'Data', 'CSV'), path.join(place, 'Data')]) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (folder === place) throw error;
      return [];
    });
    const files = entries.filter((entry) => entry.isFile() && isCsv(entry.name)).map(({ name }) => name);
    if (files.length > 0) return files.sort().map((name) => path.join(folder, name));
  }
  throw new Error(`${shown(place)} holds no CSV file`);
}

/** A name as it may be printed: what would move the cursor, end a line or turn the writing round is spelt out. */
export function shown(name: string): string {
  const spelt = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
  return spelt.length > 200 ? `${spelt.slice(0, 199)}…` : spelt;
}
