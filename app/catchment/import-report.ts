import type { CatchmentSector } from '~/hubs/catchment';
import { countByHub, countByWard, type Doubt } from './import-counts';
import type { ImportPlan, UnitChange } from './plan-import';

export interface Reported {
  files: readonly { file: string; layout: string; rows: number }[];
  inBarnet: number;
  plan: ImportPlan;
  doubts: readonly Doubt[];
  table: readonly CatchmentSector[];
  kept: readonly string[];
  corrected: readonly string[];
  wards: ReadonlyMap<string, string>;
}

const mostShown = 12;

/** What an import would change, in words for whoever runs the command. */
export function reportImport({ files, inBarnet, plan, doubts, table, kept, corrected, wards }: Reported): string {
  const { changes } = plan;
  const sort = (of: (change: UnitChange) => boolean) => changes.filter(of).map(describe);
  return [
    'Read',
    ...columns(files.map(({ file, layout, rows }) => [file, layout, `${number(rows)} rows`])),
    `  ${number(inBarnet)} postcodes in Barnet`,
    '',
    ...(changes.length === 0 && plan.sectors.length === 0
      ? ['Nothing would change.']
      : [
          `${number(plan.sectors.length)} sectors and ${number(changes.length)} postcodes would change.`,
          '',
          'Barnet by hub (two hubs: either could be meant)',
          ...columns([
            ['', 'before', 'after', 'gained', 'lost'],
            ...countByHub(table, plan).map((row) => [
              row.name,
              ...[row.before, row.after, row.gained, row.lost].map(number),
            ]),
          ]),
          '',
          'By ward',
          ...columns([
            ['', 'new', 'ended', 'moved'],
            ...countByWard(changes).map(({ ward, added, ended, moved }) => [
              ward ? `${wards.get(ward) ?? 'elsewhere'} (${ward})` : 'ward not in the files',
              ...[added, ended, moved].map(number),
            ]),
          ]),
          ...some(
            'New',
            sort(({ from }) => from === null),
          ),
          ...some(
            'Ended',
            sort(({ to }) => to === null),
          ),
          ...some(
            'Moved',
            sort(({ from, to }) => from !== null && to !== null),
          ),
        ]),
    ...some('Sectors whose row staff changed: left as it is', kept),
    ...some('Corrections by staff: they stay, and win', corrected),
    ...some('Districts without a name, so that their postcodes are outside, council not known', plan.nameless),
    ...some('To be looked into first', doubts.map(describeDoubt), 40),
    '',
  ].join('\n');
}

const number = (count: number) => count.toLocaleString('en-GB');
const describe = ({ unit, from, to }: UnitChange) =>
  [unit, [from, to].filter((each) => each !== null).join(' -> ')].join('  ');

function some(title: string, lines: readonly string[], most = mostShown): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`  and ${number(lines.length - most)} more`] : [];
  return ['', `${title} (${number(lines.length)})`, ...lines.slice(0, most).map((line) => `  ${line}`), ...rest];
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  const pad = (text: string, index: number) =>
    index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`);
}

function describeDoubt(doubt: Doubt): string {
  switch (doubt.code) {
    case 'area-missing':
      return `No postcode of the area ${doubt.area}: is a file missing?`;
    case 'barnet-falls':
    case 'barnet-rises':
      return `Barnet would go from ${number(doubt.before)} postcodes to ${number(doubt.after)}`;
    case 'hubs-move':
      return `${number(doubt.after)} of ${number(doubt.before)} postcodes would move into or out of Barnet`;
    case 'district-falls':
      return `Barnet's part of ${doubt.outcode} would go from ${number(doubt.before)} postcodes to ${number(doubt.after)}`;
    case 'sector-gone':
      return `No postcode of the sector ${doubt.sector}: it would stay as it is`;
    case 'ward-unknown':
      return `Barnet has a ward ${doubt.ward} that we hold no name of: the rules for NW9 and N3 go by ward codes`;
  }
}
