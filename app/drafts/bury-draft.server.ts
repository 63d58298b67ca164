import type { Statements } from '~/platform/transaction.server';
import { type Draft, draftExpiry } from './drafts.server';

const bury = `
  with old as (
    select id, record_key_id from draft
    where id = $1::uuid and revision = $2 and sent_reference is null and expires_at > $4
    for update),
  shredded as (delete from record_key using old where record_key.id = old.record_key_id)
  update draft set content = null, record_key_id = null, sent_reference = $3, touched_at = $4, expires_at = $5,
    is_saved = false, revision = revision + 1
  from old where draft.id = old.id returning draft.id`;

/**
 * Turns the revision that was read into a tombstone which leads to its sent page, and shreds what it held. Whoever sends
 * the same draft at the same time waits here until the first has finished. False where another was first, or where it
 * has changed or gone.
 */
export async function buryDraft(tx: Statements, draft: Draft, reference: string, now: Date): Promise<boolean> {
  const values = [draft.id, draft.revision, reference, now, draftExpiry(now)];
  return (await tx.$queryRawUnsafe<unknown[]>(bury, ...values)).length === 1;
}
