import { changeContent, StaleContent } from '~/content/content-changes.server';
import { refreshContent } from '~/content/content.server';
import { kinds } from '~/content/kinds';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { entryOf } from './content-drafts.server';
import type { KindName } from './kinds-in-work';

export interface SeenProposal {
  kind: KindName;
  id: string;
  /** The versions of the proposal and of the item as the person saw them. */
  proposal: number;
  item: number;
}

/**
 * Takes what a file of the product or an import proposes, or leaves it: the person is the second one, whoever proposed was
 * the first. What is left is not proposed again until it changes. Gives false where either has changed since it was seen.
 */
export async function answerProposal(
  { kind, id, proposal, item }: SeenProposal,
  answer: 'take' | 'leave',
  staffId: string,
  now: Date,
): Promise<'done' | 'changed' | 'unfit'> {
  try {
    const result = await prisma.$transaction(async (tx) => {
      const where = { kind_id_approval: { kind, id, approval: 'proposed' } };
      const found = await tx.contentItem.findUnique({ where });
      if (found?.version !== proposal) return 'changed';
      if (answer === 'take' && !kinds[kind].safeParse(found.data).success) return 'unfit';
      const { origin, data, seedHash } = found;
      await tx.contentItem.deleteMany({ where: { kind, id, approval: 'left' } });
      if (answer === 'leave' && origin === 'import') await tx.contentItem.update({ where, data: { approval: 'left' } });
      else await tx.contentItem.delete({ where });
      if (answer === 'take') {
        const row = { kind, id, state: { data, origin }, expected: item };
        await changeContent(tx, { act: 'take', actor: `staff:${staffId}`, reason: null }, [row], now);
      }
      if (seedHash !== null)
        await tx.contentItem.updateMany({
          where: { kind, id, approval: { in: ['live', 'retired'] } },
          data: { seedHash },
        });
      await audit(tx, entryOf(staffId, `${answer}-proposal`, { kind, id }, { origin }));
      return 'done';
    });
    if (result === 'done') await refreshContent();
    return result;
  } catch (error) {
    if (error instanceof StaleContent) return 'changed';
    throw error;
  }
}
