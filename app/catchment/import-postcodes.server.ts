import { prisma } from '~/platform/db.server';
import { audit } from '~/platform/audit.server';
import { changeContent, findLastAct, isAsLeft, type RowState, StaleContent } from '~/content/content-changes.server';
import type { HubId } from '~/hubs/hub';
import { listRows, type Row } from './catchment-rows.server';
import { type Doubt, doubtsOf } from './import-counts';
import { type Offices, officesOf2025 } from './hub-rule';
import { type ImportPlan, planImport } from './plan-import';
import type { FileFault } from './file-fault';
import { type FileCount, readUnitFiles } from './read-units.server';
import { areaOf, barnet, type UnitFacts } from './unit-facts';

export interface PreparedImport {
  files: FileCount[];
  /** The postcodes in use in Barnet, by the files. */
  inBarnet: number;
  plan: ImportPlan;
  doubts: Doubt[];
  table: Row<'catchment-sector'>[];
  /** Sectors whose rows staff hold: they are left as they are. */
  kept: string[];
  /** What staff corrected, which stays and wins. */
  corrected: string[];
  wards: ReadonlyMap<string, string>;
}

/** Reads the files and works out what they would change. Nothing is written. */
export async function prepareImport(place: string): Promise<PreparedImport | { faults: FileFault[] }> {
  const table = await listRows('catchment-sector');
  const areas = new Set(table.map(({ data }) => areaOf(data.id)));
  const { units, files, faults } = await readUnitFiles(place, areas);
  if (faults.length > 0) return { faults };
  const sectors = table.map(({ data }) => data);
  const districts = await namesOf('district');
  const wards = await namesOf('ward');
  const whole = planImport(sectors, units, { districts, offices: await findOffices(units) });
  const ofStaff = new Set(table.filter(({ origin }) => origin === 'staff').map(({ data }) => data.id));
  const kept = whole.sectors.map(({ id }) => id).filter((id) => ofStaff.has(id));
  const plan = {
    ...whole,
    sectors: whole.sectors.filter(({ id }) => !ofStaff.has(id)),
    changes: whole.changes.filter(({ unit }) => !ofStaff.has(unit.slice(0, -2))),
  };
  const corrections = await listRows('catchment-correction');
  return {
    ...{ files, plan, table, kept, wards },
    inBarnet: [...units.values()].filter(({ district }) => district === barnet).length,
    doubts: doubtsOf(sectors, units, whole, wards),
    corrected: corrections.filter(({ data }) => data.value !== null).map(({ data }) => data.id),
  };
}

/** Writes the planned rows, remembers the old ones, and puts it in the audit: all of it or nothing. Throws `StaleContent`. */
export async function applyImport({ plan, table, files }: PreparedImport, now: Date): Promise<string> {
  const versions = new Map(table.map(({ data, version }) => [data.id, version]));
  const rows = plan.sectors.map((data) => ({
    ...({ kind: 'catchment-sector', id: data.id, expected: versions.get(data.id) ?? 0 } as const),
    state: { data, origin: 'import' },
  }));
  const reason = [...new Set(files.map(({ layout }) => layout))].join(', ');
  return prisma.$transaction(
    async (tx) => {
      const batch = await changeContent(tx, { act: 'import', actor: 'system', reason }, rows, now);
      const facts = { batch, sectors: rows.length, postcodes: plan.changes.length };
      await audit(tx, { actor: 'system', action: 'import-postcodes', subject: 'catchment', outcome: 'done', facts });
      return batch;
    },
    { timeout: 60_000 },
  );
}

/**
 * Puts the rows of the last import back as they were before it. Null where there is none left to take back. Throws
 * `StaleContent` where a row is no longer as that import left it.
 */
export async function undoImport(now: Date): Promise<{ sectors: number; importedAt: Date } | null> {
  const made = await findLastAct('import', 'catchment-sector');
  const [first] = made ?? [];
  if (!made || !first) return null;
  const found = await prisma.contentItem.findMany({ where: { kind: 'catchment-sector', approval: 'live' } });
  const live = new Map(found.map((row) => [row.id, row]));
  const rows = made.map(({ itemId, before, after }) => {
    const row = live.get(itemId);
    if (!isAsLeft(row, after)) throw new StaleContent(`${itemId} was changed after the import`);
    const expected = row?.version ?? 0;
    return { kind: 'catchment-sector', id: itemId, expected, state: before as RowState | null } as const;
  });
  await prisma.$transaction(
    async (tx) => {
      const act = { act: 'undo', actor: 'system', reason: null, undoes: first.batch } as const;
      const batch = await changeContent(tx, act, rows, now);
      const facts = { batch, undoes: first.batch, sectors: rows.length };
      await audit(tx, { actor: 'system', action: 'undo-import', subject: 'catchment', outcome: 'done', facts });
    },
    { timeout: 60_000 },
  );
  return { sectors: rows.length, importedAt: first.at };
}

async function namesOf(kind: 'district' | 'ward'): Promise<Map<string, string>> {
  return new Map((await listRows(kind)).map(({ data }) => [data.id, data.name]));
}

/** The hubs' main offices, at their own postcodes in the same files; where a file lacks one, at its place of old. */
async function findOffices(units: ReadonlyMap<string, UnitFacts>): Promise<Offices> {
  const hubs = new Map((await listRows('hub')).map(({ data }) => [data.id, data]));
  const officeOf = (id: HubId) => {
    const { easting, northing } = units.get(hubs.get(id)?.postcode ?? '') ?? officesOf2025[id];
    return { easting, northing };
  };
  return { west: officeOf('west'), 'east-central': officeOf('east-central'), south: officeOf('south') };
}
