import { randomUUID } from 'node:crypto';
import { pool } from '~/platform/db.server';
import { type Key, newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import { type DraftContent, emptyContent } from './draft-content';

export interface Draft {
  id: string;
  form: string;
  formVersion: number;
  revision: number;
  language: string;
  content: DraftContent;
  /** Set once it has been sent: the draft is then a tombstone without content and key, and leads to its sent page. */
  sentReference: string | null;
  /** Its owner keeps it for later, and comes back by a code. */
  isSaved: boolean;
  /** Someone typed its code wrong, and its owner has not been told yet. */
  isTried: boolean;
  touchedAt: Date;
  expiresAt: Date;
  key: Key | null;
}

export interface NewDraft {
  form: string;
  formVersion: number;
  language: string;
  content: DraftContent;
  now: Date;
}

export const idleMinutes = 30;
const touchSeconds = 60;

/** Nobody has met a page of it for half an hour: the browser that has it may be someone else's by now. */
export const isIdle = ({ touchedAt }: Draft, now: Date) => touchedAt.getTime() <= now.getTime() - idleMinutes * 60_000;

export const draftExpiry = (now: Date) => new Date(now.getTime() + idleMinutes * 60_000);
const placeOf = (id: string) => ({ table: 'draft', row: id, field: 'content' });

// Every question page reads a draft once and writes it once. These statements go straight to the driver, prepared once a
// connection, as they are most of what the database does for the public.
/** A saved one lasts until the day its owner was told, whatever they do with it meanwhile. */
const later = (time: string) => `case when is_saved then greatest(expires_at, ${time}) else ${time} end`;
const insertDraft = `
  with new_key as (insert into record_key (id, kid, wrapped, created_at) values ($1, $2, $3, $9))
  insert into draft (id, form, form_version, language, content, record_key_id, created_at, touched_at, expires_at)
  values ($4, $5, $6, $7, $8, $1, $9, $9, $10)`;
const selectDraft = `
  select draft.id, form, form_version as "formVersion", revision, language, content, sent_reference as "sentReference",
    is_saved as "isSaved", touched_at as "touchedAt", expires_at as "expiresAt", wrapped,
    is_saved and exists (select 1 from access_code where draft_id = draft.id and purpose = 'resume' and failed_tries > 0) as "isTried"
  from draft left join record_key on record_key.id = draft.record_key_id
  where draft.id = $1 and expires_at > $2`;
const updateDraft = `
  update draft set content = $3, language = $4, touched_at = $5, revision = revision + 1, expires_at = ${later('$6')}
  where id = $1 and revision = $2 and sent_reference is null`;
const touch = `update draft set touched_at = $2, expires_at = ${later('$3')} where id = $1 and expires_at > $2`;
// The key goes with the draft: what was sealed under it cannot be opened even from a copy of the row.
const removeDraft = `
  with gone as (delete from draft where id = $1 returning record_key_id)
  delete from record_key using gone where record_key.id = gone.record_key_id`;
// Its code is kept for a while, so that who comes too late is told so.
const removeExpired = `
  with gone as (delete from draft where expires_at <= $1 returning id, record_key_id),
    outlived as (update access_code set draft_id = null from gone where draft_id = gone.id),
    shredded as (delete from record_key using gone where record_key.id = gone.record_key_id)
  select count(*)::int as count from gone`;
interface Row extends Omit<Draft, 'content' | 'key'> {
  content: string | null;
  wrapped: string | null;
}

export async function createDraft({ form, formVersion, language, content, now }: NewDraft): Promise<Draft> {
  const id = randomUUID();
  const { key, ...recordKey } = await newRecordKey();
  const sealed = await seal(key, placeOf(id), content);
  const expiresAt = draftExpiry(now);
  const values = [
    recordKey.id,
    recordKey.kid,
    recordKey.wrapped,
    id,
    form,
    formVersion,
    language,
    sealed,
    now,
    expiresAt,
  ];
  await pool.query({ name: 'insert-draft', text: insertDraft, values });
  const made = { id, form, formVersion, revision: 0, language, content, sentReference: null };
  return { ...made, isSaved: false, isTried: false, touchedAt: now, expiresAt, key };
}

/** Null where there is none or its time is over. A sent draft comes back as its tombstone, without content. */
export async function findDraft(id: string, now: Date): Promise<Draft | null> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return null;
  const { rows } = await pool.query<Row>({ name: 'select-draft', text: selectDraft, values: [id, now] });
  const [row] = rows;
  if (!row) return null;
  const { content, wrapped, ...draft } = row;
  if (content === null || wrapped === null) return { ...draft, content: emptyContent, key: null };
  const key = await unwrap(wrapped);
  return { ...draft, key, content: (await open(key, placeOf(id), content)) as DraftContent };
}

/** Saves only over the revision that was read: what another tab has saved since is not overwritten. */
export async function saveDraft(
  draft: Draft,
  { content, language, now }: Pick<NewDraft, 'content' | 'language' | 'now'>,
): Promise<Draft | 'stale'> {
  if (!draft.key) return 'stale';
  const sealed = await seal(draft.key, placeOf(draft.id), content);
  const soonest = draftExpiry(now);
  const expiresAt = draft.isSaved && draft.expiresAt > soonest ? draft.expiresAt : soonest;
  const values = [draft.id, draft.revision, sealed, language, now, soonest];
  const { rowCount } = await pool.query({ name: 'update-draft', text: updateDraft, values });
  return rowCount === 1
    ? { ...draft, content, language, touchedAt: now, expiresAt, revision: draft.revision + 1 }
    : 'stale';
}

/** Reading a page counts as being there; written at most once a minute. */
export async function touchDraft({ id, touchedAt }: Draft, now: Date): Promise<void> {
  if (now.getTime() - touchedAt.getTime() < touchSeconds * 1000) return;
  await pool.query({ name: 'touch-draft', text: touch, values: [id, now, draftExpiry(now)] });
}

export async function deleteDraft(id: string): Promise<void> {
  await pool.query({ name: 'remove-draft', text: removeDraft, values: [id] });
}

export async function deleteExpiredDrafts(now: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ text: removeExpired, values: [now] });
  return rows[0]?.count ?? 0;
}
