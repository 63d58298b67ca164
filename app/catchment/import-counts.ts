import type { CatchmentSector } from '~/hubs/catchment';
import type { CatchmentValue } from '~/hubs/catchment-value';
import type { ImportPlan, UnitChange } from './plan-import';
import { valuesIn } from './sector-table';
import { areaOf, barnet, outcodeOf, type UnitFacts } from './unit-facts';

export interface Count {
  name: string;
  before: number;
  after: number;
  /** By new postcodes, or from elsewhere. */
  gained: number;
  lost: number;
}

const isBarnet = (value: CatchmentValue | null): value is CatchmentValue => value !== null && !value.startsWith('!');

/** Barnet's postcodes by hub, or by the two hubs they could be, before and after. */
export function countByHub(table: readonly CatchmentSector[], { changes }: ImportPlan): Count[] {
  const counts = new Map<string, Count>();
  const count = (name: string) => {
    const found = counts.get(name) ?? { name, before: 0, after: 0, gained: 0, lost: 0 };
    counts.set(name, found);
    return found;
  };
  for (const row of table) for (const value of valuesIn(row).values()) if (isBarnet(value)) count(value).before++;
  for (const { from, to } of changes) {
    if (isBarnet(from)) count(from).lost++;
    if (isBarnet(to)) count(to).gained++;
  }
  for (const each of counts.values()) each.after = each.before + each.gained - each.lost;
  return [...counts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many postcodes change, and how, by ward code; an empty code where the files name none. */
export function countByWard(
  changes: readonly UnitChange[],
): { ward: string; added: number; ended: number; moved: number }[] {
  const wards = new Map<string, { ward: string; added: number; ended: number; moved: number }>();
  for (const { ward, from, to } of changes.filter((each) => isBarnet(each.from) || isBarnet(each.to))) {
    const row = wards.get(ward) ?? { ward, added: 0, ended: 0, moved: 0 };
    wards.set(ward, row);
    row[from === null ? 'added' : to === null ? 'ended' : 'moved']++;
  }
  return [...wards.values()].sort((a, b) => (a.ward < b.ward ? -1 : 1));
}

export type Doubt =
  | { code: 'area-missing'; area: string }
  | { code: 'barnet-falls' | 'barnet-rises' | 'hubs-move'; before: number; after: number }
  | { code: 'district-falls'; outcode: string; before: number; after: number }
  | { code: 'sector-gone'; sector: string }
  | { code: 'ward-unknown'; ward: string };

/** What a sound quarterly file does not do: the whole of Barnet gains some eighty postcodes a year and loses fewer. */
const limits = { fall: 0.02, rise: 0.05, move: 0.01, districtFall: 0.1, districtFewest: 5 };

/** Why nobody should apply this without looking: half a set of files, another release of the codes, a boundary moved. */
export function doubtsOf(
  table: readonly CatchmentSector[],
  units: ReadonlyMap<string, UnitFacts>,
  plan: ImportPlan,
  wards: ReadonlyMap<string, string>,
): Doubt[] {
  const present = new Set([...units.keys()].map(areaOf));
  const missing = [...new Set(table.map(({ id }) => areaOf(id)))].filter((area) => !present.has(area));
  const before = countBarnet(table.filter(({ units: list }) => list !== null));
  const after = new Map<string, number>();
  for (const [unit, { district }] of units)
    if (district === barnet) after.set(outcodeOf(unit), (after.get(outcodeOf(unit)) ?? 0) + 1);
  const total = { before: sum(before), after: sum(after) };
  const moved = plan.changes.filter(({ from, to }) => to !== null && from !== null && (isBarnet(from) || isBarnet(to)));
  const known = [...units.values()].filter(({ district }) => district === barnet);
  const strange = new Set(known.map(({ ward }) => ward).filter((ward) => ward && !wards.has(ward)));
  return [
    ...missing.sort().map((area) => ({ code: 'area-missing', area }) as const),
    ...(total.after < total.before * (1 - limits.fall) ? [{ code: 'barnet-falls', ...total } as const] : []),
    ...(total.after > total.before * (1 + limits.rise) ? [{ code: 'barnet-rises', ...total } as const] : []),
    ...(moved.length > total.before * limits.move
      ? [{ code: 'hubs-move', before: total.before, after: moved.length } as const]
      : []),
    ...[...before]
      .map(
        ([outcode, count]) =>
          ({ code: 'district-falls', outcode, before: count, after: after.get(outcode) ?? 0 }) as const,
      )
      .filter((each) => each.before - each.after > Math.max(limits.districtFewest, each.before * limits.districtFall)),
    ...plan.gone.map((sector) => ({ code: 'sector-gone', sector }) as const),
    ...[...strange].sort().map((ward) => ({ code: 'ward-unknown', ward }) as const),
  ];
}

function countBarnet(sectors: readonly CatchmentSector[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sector of sectors) {
    const inside = [...valuesIn(sector).values()].filter(isBarnet).length;
    const outcode = outcodeOf(sector.id);
    if (inside > 0) counts.set(outcode, (counts.get(outcode) ?? 0) + inside);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, each) => total + each, 0);
