import { listChanges } from '~/content/content-changes.server';
import { content } from '~/content/content.server';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { isOfSector, sectorOf } from '~/hubs/correction';
import type { Certainty } from '~/hubs/hub';
import { namesOfStaff } from '~/staff/staff-members.server';
import { listRows } from './catchment-rows.server';
import { undoable, valueIn } from './correction-history';
import { type Corrected, lookUp, type LookUp } from './look-up';
import { areaOf } from './unit-facts';

export interface LookUpView extends LookUp {
  certainty: Certainty | null;
  /** What may be corrected from here, with the version each correction has now. */
  targets: { id: string; version: number; value: CatchmentValue | null; isCorrected: boolean }[];
}

/** Whether a postcode or sector begins as those round Barnet do. What lies further away was mistyped. */
export function mayCorrect(id: string): boolean {
  return [...content().districts.keys()].some((outcode) => areaOf(outcode) === areaOf(id));
}

/** A postcode or sector as the database has it at this moment. */
export async function viewPlace(id: string): Promise<LookUpView> {
  const ids = [...new Set([id, sectorOf(id)])];
  const [row = null] = await listRows('catchment-sector', [sectorOf(id)]);
  const found = await listRows('catchment-correction', ids);
  const corrections = new Map<string, Corrected>(
    found.map(({ data, version }) => [data.id, { value: data.value, version }]),
  );
  const seen = lookUp(id, row, corrections);
  const targets = ids.map((each) => ({
    ...{ id: each, version: corrections.get(each)?.version ?? 0 },
    value: each === id ? seen.value : seen.usual,
    isCorrected: (corrections.get(each)?.value ?? null) !== null,
  }));
  return { ...seen, targets, certainty: isOfSector({ id }) ? null : content().findHub(id).certainty };
}

export interface CorrectionEntry {
  change: string;
  at: string;
  who: string | null;
  id: string;
  isUndo: boolean;
  from: CatchmentValue | null;
  to: CatchmentValue | null;
  reason: string | null;
  mayUndo: boolean;
}

const mostShown = 100;

/** The latest corrections, newest first. The last that stands of a postcode or sector may be taken back. */
export async function listCorrections(): Promise<CorrectionEntry[]> {
  const changes = await listChanges('catchment-correction', mostShown);
  const people = changes.map(({ actor }) => actor.replace(/^staff:/, ''));
  const names = await namesOfStaff([...new Set(people)]);
  const last = undoable(changes);
  return changes.map(({ id, at, itemId, act, after, reason }, index) => ({
    ...{ change: id.toString(), at: at.toISOString(), who: names.get(people[index] ?? '') ?? null, id: itemId, reason },
    ...{ isUndo: act === 'undo', from: valueIn(after, 'was'), to: valueIn(after), mayUndo: last.has(id) },
  }));
}
