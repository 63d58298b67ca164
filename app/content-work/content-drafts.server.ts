import { randomUUID } from 'node:crypto';
import type { Prisma } from '~/generated/prisma/client';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import type { KindName } from './kinds-in-work';

export type DraftAct = 'edit' | 'create' | 'retire' | 'restore' | 'undo';

export interface NewDraft {
  kind: KindName;
  id: string;
  act: DraftAct;
  undoes?: string | null;
  data: Record<string, unknown>;
  reason: string;
  baseVersion: number;
  /** The revision of the draft that the person saw; 0 where there was none. */
  seenRevision: number;
  staffId: string;
  now: Date;
}

/** Somebody saved, approved or dropped the draft after it was looked at, or one has been begun meanwhile. */
export class StaleDraft extends Error {}

export type ContentDraft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

export const findDraft = (kind: KindName, id: string) =>
  prisma.contentDraft.findUnique({ where: { kind_itemId: { kind, itemId: id } } });

/** All that wait, the oldest first. */
export const listDrafts = () => prisma.contentDraft.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });

/** Begins a draft of an item or saves it again. Throws `StaleDraft` where it is not as the person saw it. */
export async function saveDraft(draft: NewDraft): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await (draft.seenRevision === 0 ? begin(tx, draft) : saveAgain(tx, draft));
    await audit(tx, entryOf(draft.staffId, 'edit-content', draft, { act: draft.act, base: draft.baseVersion }));
  });
}

async function begin(tx: Transaction, { kind, id, act, undoes, data, reason, baseVersion, staffId, now }: NewDraft) {
  const row = { kind, itemId: id, act, undoes: undoes ?? null, reason, baseVersion, editors: [staffId] };
  const { count } = await tx.contentDraft.createMany({
    data: [{ ...row, id: randomUUID(), data: data as Prisma.InputJsonObject, createdAt: now, savedAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) throw new StaleDraft('somebody else has begun a draft');
}

async function saveAgain(
  tx: Transaction,
  { kind, id, data, reason, baseVersion, seenRevision, staffId, now }: NewDraft,
) {
  const count = await tx.$executeRaw`
    update content_draft set data = ${JSON.stringify(data)}::jsonb, reason = ${reason}, base_version = ${baseVersion},
      revision = revision + 1, saved_at = ${now}, editors = array_append(array_remove(editors, ${staffId}), ${staffId})
    where kind = ${kind} and item_id = ${id} and revision = ${seenRevision}`;
  if (count === 0) throw new StaleDraft('the draft is not as it was seen');
}

/** Drops a draft as the person saw it; the item stays as it is. Throws `StaleDraft`. */
export async function dropDraft(kind: KindName, id: string, seenRevision: number, staffId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.contentDraft.deleteMany({ where: { kind, itemId: id, revision: seenRevision } });
    if (count === 0) throw new StaleDraft('the draft is not as it was seen');
    await audit(tx, entryOf(staffId, 'drop-draft', { kind, id }));
  });
}

/** An act of content work as the audit names it. */
export const entryOf = (
  staffId: string,
  action: string,
  { kind, id }: { kind: string; id: string },
  facts: Readonly<Record<string, string | number | boolean | null>> = {},
) => ({ actor: `staff:${staffId}`, action, subject: `content:${kind}:${id}`, outcome: 'done', facts });
