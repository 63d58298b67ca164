import { changeContent } from '~/content/content-changes.server';
import { kinds } from '~/content/kinds';
import type { Programme } from '~/content/kinds/programme';
import { refreshContent } from '~/content/content.server';
import { i18nFor } from '~/i18n/i18n.server';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { programmeWords } from '~/support/programme-words';
import { borough, serviceId } from './make-service.server';
import { type LiveProgramme, type Plan, type PlannedRow, planImport } from './plan-import';
import { readService } from './read-service';
import { findTerm } from './terms.server';

const kind = 'programme';

/** What the rows of a feed would change of the menu, as it stands in the database now. */
export async function prepareImport(rows: readonly unknown[]): Promise<Plan> {
  const held = await prisma.contentItem.findMany({ where: { kind, approval: { in: ['live', 'retired', 'left'] } } });
  const left = new Map(held.flatMap((row) => (row.approval === 'left' ? [[row.id, programmeOf(row.data)]] : [])));
  const english = i18nFor('en');
  const programmes = held.flatMap(({ id, data, origin, version, approval, seedHash }): LiveProgramme[] => {
    const programme = programmeOf(data);
    if (!programme || approval === 'left') return [];
    const { name, summary } = programmeWords(english, programme, 'en');
    const state = { isOurs: seedHash !== null, isRetired: approval === 'retired', left: left.get(id) ?? null };
    return [{ programme, origin, version, ...state, feedId: serviceId(kind, id), said: { name, summary } }];
  });
  const needOf = (term: string) => findTerm(term)?.code ?? null;
  return planImport(rows.map(readService), { live: programmes, needOf, borough: borough.name });
}

const programmeOf = (data: unknown): Programme | null => kinds[kind].safeParse(data).data ?? null;

/** Applies a plan: all of it or nothing, in every process. Throws `StaleContent` where somebody edited meanwhile. */
export async function applyImport(plan: Plan, source: string, now: Date): Promise<void> {
  const rows = [...plan.added, ...plan.changed].map(({ id, data, expected }) => ({
    ...({ kind, id, expected } as const),
    state: { data: kinds[kind].parse(data), origin: 'import' },
  }));
  if (rows.length + plan.proposed.length === 0) return;
  await prisma.$transaction(
    async (tx) => {
      const batch = await changeContent(tx, { act: 'import', actor: 'system', reason: source }, rows, now);
      for (const each of plan.proposed) await propose(tx, each);
      const facts = { added: plan.added.length, changed: plan.changed.length, proposed: plan.proposed.length };
      const entry = { actor: 'system', action: 'import-services', subject: `content:${batch}`, outcome: 'done' };
      await audit(tx, { ...entry, facts });
    },
    { timeout: 60_000 },
  );
  await refreshContent();
}

/** What staff have written stays; what the feed says waits beside it, for a person to take or leave. */
async function propose(tx: Transaction, { id, data }: PlannedRow) {
  const row = { data: kinds[kind].parse(data), origin: 'import', seedHash: null, lastCheckedOn: data.lastCheckedOn };
  await tx.contentItem.upsert({
    where: { kind_id_approval: { kind, id, approval: 'proposed' } },
    create: { kind, id, approval: 'proposed', ...row },
    update: { ...row, version: { increment: 1 } },
  });
}
