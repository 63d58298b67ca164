import { randomUUID } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import { pool, prisma } from '~/platform/db.server';
import { insertRows } from '~/platform/insert-rows.server';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';
import { inTransaction, type Statements } from '~/platform/transaction.server';
import { attachmentLimits, type Document } from './document-kinds';
import { addPieces, readPieces } from './pieces.server';

export type Scan = 'clean' | 'not-scanned' | 'infected';

export interface Attachment {
  id: string;
  /** Null where nothing of it is kept. */
  name: string | null;
  kind: string;
  sizeBytes: number;
  scan: Scan;
}

interface NewAttachment {
  draftId: string;
  document: Document;
  name: string;
  bytes: Buffer;
  scan: Exclude<Scan, 'infected'>;
  now: Date;
}

const detailsOf = (id: string) => ({ table: 'attachment', row: id, field: 'details' });
const lockDraft = `select id from draft where id = $1::uuid and sent_reference is null and expires_at > $2 for update`;
const countOf = `select count(*)::int as count from attachment where draft_id = $1::uuid`;

/** Adds a document to a draft. `gone`: the draft is sent or over; `too-many`: it has as many as it may. */
export async function createAttachment(given: NewAttachment): Promise<'added' | 'gone' | 'too-many'> {
  const { draftId, document, name, bytes, scan, now } = given;
  const id = randomUUID();
  const { key, ...recordKey } = await newRecordKey();
  const details = await seal(key, detailsOf(id), { name });
  const row = { id, draftId, kind: document.kind, sizeBytes: bytes.length, scan, addedAt: now, details };
  const scannedAt = scan === 'not-scanned' ? null : now;
  return inTransaction(async (tx) => {
    if ((await tx.$queryRawUnsafe<unknown[]>(lockDraft, draftId, now)).length === 0) return 'gone';
    const [{ count } = { count: 0 }] = await tx.$queryRawUnsafe<{ count: number }[]>(countOf, draftId);
    if (count >= attachmentLimits.files) return 'too-many';
    await insertRows(tx, {
      record_key: [{ ...recordKey, createdAt: now }],
      attachment: [{ ...row, scannedAt, recordKeyId: recordKey.id }],
    });
    await addPieces(tx, id, key, bytes);
    const facts = { kind: document.kind, sizeBytes: bytes.length, scan };
    await audit(tx, {
      actor: 'public',
      action: 'attachment-added',
      subject: `draft:${draftId}`,
      outcome: 'done',
      facts,
    });
    return 'added';
  });
}

export async function listAttachments(of: { draftId: string } | { referralId: string }): Promise<Attachment[]> {
  const include = { recordKey: { select: { wrapped: true } } };
  const rows = await prisma.attachment.findMany({ where: of, include, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] });
  return Promise.all(
    rows.map(async ({ id, kind, sizeBytes, scan, details, recordKey }) => {
      const opened = details && recordKey ? await open(await unwrap(recordKey.wrapped), detailsOf(id), details) : null;
      return { id, kind, sizeBytes, scan: scan as Scan, name: (opened as { name: string } | null)?.name ?? null };
    }),
  );
}

/** The document itself; null where there is none of that id here, or nothing of it is kept. */
export async function findContent(
  id: string,
  referralId: string,
): Promise<{ name: string; pieces: Buffer<ArrayBuffer>[] } | null> {
  const { rows } = await pool.query<{ details: string; wrapped: string }>(
    `select details, wrapped from attachment join record_key on record_key.id = record_key_id
     where attachment.id::text = $1 and referral_id = $2::uuid and scan <> 'infected'`,
    [id, referralId],
  );
  const [row] = rows;
  if (!row) return null;
  const key = await unwrap(row.wrapped);
  const { name } = (await open(key, detailsOf(id), row.details)) as { name: string };
  const pieces: Buffer<ArrayBuffer>[] = [];
  for await (const piece of readPieces(id, key)) pieces.push(piece);
  return { name, pieces };
}

/** Takes a document away from the draft it was added to. */
export async function deleteAttachment(id: string, draftId: string): Promise<void> {
  await pool.query('delete from attachment where id::text = $1 and draft_id = $2::uuid', [id, draftId]);
}

/** Called in the transaction that sends a draft: what was added to it goes with the referral. */
export async function keepWithReferral(tx: Statements, draftId: string, referralId: string): Promise<void> {
  const text = `update attachment set referral_id = $2::uuid, draft_id = null where draft_id = $1::uuid`;
  await tx.$queryRawUnsafe(text, draftId, referralId);
}

/** Documents go along to another form's draft, as many as there is room for. */
export async function moveAttachments(from: string, to: string): Promise<void> {
  const room = 'greatest(0, $3 - (select count(*) from attachment where draft_id = $2::uuid))';
  const first = `select id from attachment where draft_id = $1::uuid order by added_at, id limit ${room}`;
  const text = `update attachment set draft_id = $2::uuid where id in (${first})`;
  await pool.query(text, [from, to, attachmentLimits.files]);
}
