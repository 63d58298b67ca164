import { changeContent, findLastAct, isAsLeft, type RowState } from '~/content/content-changes.server';
import { refreshContent } from '~/content/content.server';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';

const kind = 'programme';

/** What an undo did, by the ids of the items. */
export interface Undone {
  importedAt: Date;
  /** As they were before the import. */
  back: readonly string[];
  /** The import had brought them: they are gone, and kept in the history. */
  removed: readonly string[];
  /** Somebody has changed them since: they stay as they are. */
  kept: readonly string[];
  /** What imports proposed and nobody has answered. */
  withdrawn: number;
}

/**
 * Puts the menu back as it was before the last import that still stands; what staff did since wins. Null where there is none.
 * Throws `StaleContent` where somebody edits meanwhile.
 */
export async function undoImport(now: Date): Promise<Undone | null> {
  const made = await findLastAct('import', kind);
  const [first] = made ?? [];
  if (!made || !first) return null;
  const ids = made.map(({ itemId }) => itemId);
  const found = await prisma.contentItem.findMany({ where: { kind, approval: 'live', id: { in: ids } } });
  const live = new Map(found.map((row) => [row.id, row]));
  const isLeft = ({ itemId, after }: (typeof made)[number]) => isAsLeft(live.get(itemId), after);
  const rows = made.filter(isLeft).map(({ itemId: id, before }) => {
    return { kind, id, expected: live.get(id)?.version ?? 0, state: before as RowState | null } as const;
  });
  const withdrawn = await prisma.$transaction(
    async (tx) => {
      const act = { act: 'undo', actor: 'system', reason: null, undoes: first.batch } as const;
      const batch = await changeContent(tx, act, rows, now);
      const waiting = await tx.contentItem.deleteMany({ where: { kind, approval: 'proposed', origin: 'import' } });
      const facts = { undoes: first.batch, services: rows.length, kept: made.length - rows.length };
      const entry = { actor: 'system', action: 'undo-import', subject: `content:${batch}`, outcome: 'done' };
      await audit(tx, { ...entry, facts });
      return waiting.count;
    },
    { timeout: 60_000 },
  );
  await refreshContent();
  const idsOf = (is: boolean) => rows.filter(({ state }) => (state === null) === is).map(({ id }) => id);
  const kept = made.filter((each) => !isLeft(each)).map(({ itemId }) => itemId);
  return { importedAt: first.at, back: idsOf(false), removed: idsOf(true), kept, withdrawn };
}
