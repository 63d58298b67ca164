import path from 'node:path';
import { readCsvRow } from './csv-row';
import type { Fault, FileFault } from './file-fault';
import { listCsvFiles, shown } from './postcode-files.server';
import { type Layout, readLayout, type ReadRow, readRow, type RowFault } from './postcode-layout';
import { NotText, readLines } from './read-lines.server';
import { areaOf, barnet, type UnitFacts } from './unit-facts';

export interface FileCount {
  file: string;
  layout: Layout['name'];
  rows: number;
}

export interface UnitsRead {
  /** The units in use in the areas asked for, and Barnet's anywhere: `NW9 5AB` to what the file says. */
  units: Map<string, UnitFacts>;
  files: FileCount[];
  faults: FileFault[];
}

/** Four times what the areas round Barnet hold. More is a mistake, and would fill the memory. */
const mostUnits = 250_000;
const mostFaults = 20;

// Barnet with some miles round it, in metres of the National Grid: eastings and northings that changed places fall outside.
const isNearBarnet = ({ easting, northing }: UnitFacts) =>
  easting > 505_000 && easting < 540_000 && northing > 175_000 && northing < 210_000;

/**
 * Reads every CSV file of a place line by line and keeps only the postcodes of some areas (`NW`) and of Barnet. One fault
 * is enough to use none of it; the first twenty are given. Throws where the place cannot be read.
 */
export async function readUnitFiles(place: string, areas: ReadonlySet<string>): Promise<UnitsRead> {
  const read: UnitsRead = { units: new Map(), files: [], faults: [] };
  for (const file of await listCsvFiles(place)) {
    try {
      await readUnitFile(file, areas, read);
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      read.faults.push({ file: shown(path.basename(file)), line: null, fault: 'not-text' });
    }
    if (read.faults.length >= mostFaults) break;
  }
  return read;
}

interface Reading {
  areas: ReadonlySet<string>;
  units: Map<string, UnitFacts>;
  layout: Layout | null;
  rows: number;
}

async function readUnitFile(place: string, areas: ReadonlySet<string>, { units, files, faults }: UnitsRead) {
  const file = shown(path.basename(place));
  const reading: Reading = { areas, units, layout: null, rows: 0 };
  let line = 0;
  for await (const text of readLines(place)) {
    line++;
    if (text === '') continue;
    const row = readCsvRow(text);
    const fault = row ? takeRow(row, reading) : 'quotes';
    if (fault) faults.push({ file, line, fault });
    if (faults.length >= mostFaults || fault === 'layout' || fault === 'too-many') return;
  }
  const { layout, rows } = reading;
  if (layout && rows > 0) files.push({ file, layout: layout.name, rows });
  else faults.push({ file, line: null, fault: 'empty' });
}

function takeRow(row: string[], reading: Reading): Fault | null {
  // A file may have a header, and Code-Point Open's own list of headers has two rows of them.
  const head = reading.rows > 0 ? null : readLayout(row);
  reading.layout = head?.layout ?? reading.layout;
  if (!reading.layout) return 'layout';
  if (head?.isHeader) return null;
  reading.rows++;
  if (row[reading.layout.postcode] === 'GIR 0AA') return null; // a bank's own, of no area
  const found = readRow(row, reading.layout);
  return 'fault' in found ? found.fault : keep(found, reading);
}

function keep({ unit, facts, isEnded }: Exclude<ReadRow, { fault: RowFault }>, { areas, units }: Reading) {
  if (isEnded || (facts.district !== barnet && !areas.has(areaOf(unit)))) return null;
  if (facts.district === barnet && facts.easting > 0 && !isNearBarnet(facts)) return 'outside-barnet';
  if (units.has(unit)) return 'twice';
  if (units.size >= mostUnits) return 'too-many';
  units.set(unit, facts);
  return null;
}
