import { changeContent } from '~/content/content-changes.server';
import { kinds } from '~/content/kinds';
import { refreshContent } from '~/content/content.server';
import { i18nFor } from '~/i18n/i18n.server';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { programmeWords } from '~/support/programme-words';
import { borough, serviceId } from './make-service.server';
import { type LiveProgramme, type Plan, planImport } from './plan-import';
import { readService } from './read-service';
import { findTerm } from './terms.server';

const kind = 'programme';

/** What the rows of a feed would change of the menu, as it stands in the database now. */
export async function prepareImport(rows: readonly unknown[]): Promise<Plan> {
  const live = await prisma.contentItem.findMany({ where: { kind, approval: 'live' } });
  const english = i18nFor('en');
  const programmes = live.flatMap(({ data, origin, version }): LiveProgramme[] => {
    const read = kinds[kind].safeParse(data);
    if (!read.success) return [];
    const { name, summary } = programmeWords(english, read.data, 'en');
    return [{ programme: read.data, origin, version, feedId: serviceId(kind, read.data.id), said: { name, summary } }];
  });
  const needOf = (term: string) => findTerm(term)?.code ?? null;
  return planImport(rows.map(readService), { live: programmes, needOf, borough: borough.name });
}

/** Applies a plan: all of it or nothing, in every process. Throws `StaleContent` where somebody edited meanwhile. */
export async function applyImport(plan: Plan, source: string, now: Date): Promise<void> {
  const rows = [...plan.added, ...plan.changed].map(({ id, data, expected }) => ({
    ...{ kind, id, expected, state: { data: kinds[kind].parse(data), origin: 'import' } },
  })) as Parameters<typeof changeContent>[2];
  if (rows.length === 0) return;
  await prisma.$transaction(
    async (tx) => {
      const batch = await changeContent(tx, { act: 'import', actor: 'system', reason: source }, rows, now);
      const facts = { added: plan.added.length, changed: plan.changed.length };
      const entry = { actor: 'system', action: 'import-services', subject: `content:${batch}`, outcome: 'done' };
      await audit(tx, { ...entry, facts });
    },
    { timeout: 60_000 },
  );
  await refreshContent();
}
