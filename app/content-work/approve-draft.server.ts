import { changeContent, StaleContent } from '~/content/content-changes.server';
import { refreshContent } from '~/content/content.server';
import { kinds } from '~/content/kinds';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { type ContentDraft, entryOf } from './content-drafts.server';
import type { KindName } from './kinds-in-work';
import { findReferrers } from './referrers.server';

export type Approval =
  | 'done'
  /** Whoever saved the draft may not approve it. */
  | 'own'
  /** The draft is not as the person saw it, or gone. */
  | 'draft-changed'
  /** The live item has moved since the draft was made from it. */
  | 'item-changed'
  /** It does not fit its kind any more. */
  | 'unfit'
  /** It was to be retired, and another item names it. */
  | 'in-use';

/** Makes a draft live, in every process. `seenRevision`: the draft as the second person looked at it. */
export async function approveDraft(
  kind: KindName,
  id: string,
  seenRevision: number,
  staffId: string,
  now: Date,
): Promise<Approval> {
  const used = (await findReferrers(kind, id)).length > 0;
  try {
    const result = await prisma.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from content_draft where kind = ${kind} and item_id = ${id} for update`;
      const draft = await tx.contentDraft.findUnique({ where: { kind_itemId: { kind, itemId: id } } });
      if (draft?.revision !== seenRevision) return 'draft-changed';
      if (draft.editors.includes(staffId)) {
        await audit(tx, { ...entryOf(staffId, 'approve-content', { kind, id }), outcome: 'refused' });
        return 'own';
      }
      if (draft.act !== 'retire' && !kinds[kind].safeParse(draft.data).success) return 'unfit';
      if (draft.act === 'retire' && used) return 'in-use';
      await makeLive(tx, kind, draft, staffId, now);
      return 'done';
    });
    if (result === 'done') await refreshContent();
    return result;
  } catch (error) {
    if (error instanceof StaleContent) return 'item-changed';
    throw error;
  }
}

async function makeLive(tx: Transaction, kind: KindName, draft: ContentDraft, staffId: string, now: Date) {
  const { itemId: id, act, undoes, reason, baseVersion, editors } = draft;
  const author = editors.at(-1) ?? '';
  const state = act === 'retire' ? ('retired' as const) : { data: draft.data, origin: 'staff' };
  const about = { act: act as 'edit', actor: `staff:${author}`, approver: `staff:${staffId}`, reason };
  const row = { kind, id, state, expected: baseVersion };
  await changeContent(tx, { ...about, ...(undoes !== null && { undoes }) }, [row], now);
  await tx.contentDraft.delete({ where: { id: draft.id } });
  await audit(tx, entryOf(staffId, 'approve-content', { kind, id }, { act, author, version: baseVersion + 1 }));
}
