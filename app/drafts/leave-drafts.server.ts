import { deleteDraft, findDraft } from './drafts.server';

/** Deletes the drafts a browser leaves behind. A saved one stays for its owner's code, a sent one's tombstone holds nothing. */
export async function leaveDrafts(ids: readonly string[]): Promise<void> {
  const now = new Date();
  for (const id of ids) {
    const draft = await findDraft(id, now);
    if (draft && !draft.sentReference && !draft.isSaved) await deleteDraft(id);
  }
}
