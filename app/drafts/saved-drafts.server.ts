import { pool } from '~/platform/db.server';
import type { Draft } from './drafts.server';

/** How long an answer that its owner saves is kept. */
export const savedDays = 14;

export const savedUntil = (now: Date) => new Date(now.getTime() + savedDays * 86_400_000);

/** Keeps a draft until a day that its owner is told. False where it has been sent or is gone. */
export async function keepDraft({ id }: Draft, until: Date, now: Date): Promise<boolean> {
  const text = `update draft set is_saved = true, expires_at = greatest(expires_at, $2), touched_at = $3
    where id = $1 and sent_reference is null and expires_at > $3`;
  return (await pool.query(text, [id, until, now])).rowCount === 1;
}

/** Someone has shown that it is theirs: this browser may go on with it. */
export async function welcomeBack(id: string, now: Date): Promise<void> {
  await pool.query('update draft set touched_at = $2 where id = $1', [id, now]);
}

/** Its owner has been told that the form is another by now. */
export async function moveToVersion(id: string, version: number): Promise<void> {
  await pool.query('update draft set form_version = $2 where id = $1', [id, version]);
}
