import { changeContent } from '~/content/content-changes.server';
import { refreshContent } from '~/content/content.server';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { undoable, valueIn } from './correction-history';

export interface NewCorrection {
  /** `NW9 5AB` or `NW9 5`. */
  id: string;
  value: CatchmentValue;
  reason: string;
  /** The version of the correction's row that the person saw; 0 where there was none. */
  expected: number;
  /** What was answered before, for the history: the table's value where nothing had been corrected. */
  was: CatchmentValue | null;
  staffId: string;
  now: Date;
}

const kind = 'catchment-correction';

/** Puts a postcode or a sector right, in every process. Throws `StaleContent` where somebody did so meanwhile. */
export async function correctCatchment({ id, value, reason, expected, was, staffId, now }: NewCorrection) {
  const actor = `staff:${staffId}`;
  await prisma.$transaction(async (tx) => {
    const row = { kind, id, expected, state: { data: { id, value, was }, origin: 'staff' } } as const;
    await changeContent(tx, { act: 'correct', actor, reason }, [row], now);
    const entry = { actor, action: 'correct-catchment', subject: `catchment:${id}`, outcome: 'done' };
    await audit(tx, { ...entry, facts: { from: was, to: value } });
  });
  await refreshContent();
}

/**
 * Puts a correction back as it was before a change. False where that change is not the last of its postcode or sector
 * that still stands. Throws `StaleContent` where somebody acts at the same moment.
 */
export async function undoCorrection(changeId: string, staffId: string, now: Date): Promise<boolean> {
  const change = await prisma.contentChange.findUnique({ where: { id: BigInt(changeId) } });
  if (change?.kind !== kind) return false;
  const id = change.itemId;
  const live = await prisma.contentItem.findUnique({ where: { kind_id_approval: { kind, id, approval: 'live' } } });
  const history = await prisma.contentChange.findMany({ where: { kind, itemId: id }, orderBy: { id: 'desc' } });
  if (!live || !undoable(history).has(change.id)) return false;
  const before = valueIn(change.before);
  const was = valueIn(change.after);
  const actor = `staff:${staffId}`;
  await prisma.$transaction(async (tx) => {
    const row = {
      kind,
      id,
      expected: live.version,
      state: { data: { id, value: before, was }, origin: 'staff' },
    } as const;
    await changeContent(tx, { act: 'undo', actor, reason: null, undoes: change.batch }, [row], now);
    const facts = { from: was, to: before };
    await audit(tx, { actor, action: 'undo-correction', subject: `catchment:${id}`, outcome: 'done', facts });
  });
  await refreshContent();
  return true;
}
