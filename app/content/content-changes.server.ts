import { randomUUID } from 'node:crypto';
import type { Prisma } from '~/generated/prisma/client';
import { prisma, type Transaction } from '~/platform/db.server';
import type { Kind } from './kinds';

/** A live row as a change puts it. */
export interface RowState {
  data: unknown;
  origin: string;
}

export interface ContentAct {
  act: 'correct' | 'import' | 'undo' | 'edit' | 'create' | 'retire' | 'restore' | 'check' | 'take';
  /** `staff:<id>`, or `system` for a command. */
  actor: string;
  /** The second person, where the act needed one. */
  approver?: string;
  reason: string | null;
  /** The act that this one takes back. */
  undoes?: string;
}

export interface RowChange {
  kind: Kind;
  id: string;
  /** `retired`: the row is kept and not shown, and its seed does not bring it back. Null: it goes (only what has no seed). */
  state: RowState | 'retired' | null;
  /** The version the row must have, live or retired, and 0 where there must be none: what the change was worked out from. */
  expected: number;
}

/** Somebody changed the row after it was looked at. */
export class StaleContent extends Error {}

// One act on content at a time, in whatever process: each finds the rows as the one before left them.
const lock = 72_707_370;

/**
 * Writes live rows and remembers what they were, inside the caller's transaction; every process sees it at the commit.
 * Gives the act's id. Throws `StaleContent`, for the transaction to be rolled back, where a row is not at the version expected.
 */
export async function changeContent(tx: Transaction, about: ContentAct, rows: readonly RowChange[], now: Date) {
  await tx.$queryRaw`select pg_advisory_xact_lock(${lock})::text`;
  const batch = randomUUID();
  const before = await liveRows(tx, rows);
  const changes = rows.map(({ kind, id, state, expected }) => {
    const old = before.get(`${kind} ${id}`);
    if ((old?.version ?? 0) !== expected) throw new StaleContent(`${kind} ${id} was changed meanwhile`);
    return {
      ...{ batch, kind, itemId: id, at: now, actor: about.actor, act: about.act, reason: about.reason },
      ...{ undoes: about.undoes ?? null, approver: about.approver ?? null, version: expected + 1 },
      ...(old?.approval === 'live' && { before: { data: old.data, origin: old.origin } }),
      ...(typeof state === 'object' && state && { after: { ...state } as Prisma.InputJsonObject }),
    };
  });
  const put = rows.flatMap(({ kind, id, state, expected }) =>
    state === null || state === 'retired' ? [] : [{ kind, id, version: expected + 1, ...state }],
  );
  for (const { kind, id, state, expected } of rows) {
    const { approval } = before.get(`${kind} ${id}`) ?? {};
    if (!approval) continue;
    const where = { kind_id_approval: { kind, id, approval } };
    const wanted = state === 'retired' ? 'retired' : 'live';
    if (state === null) await tx.contentItem.delete({ where });
    else if (approval !== wanted)
      await tx.contentItem.update({ where, data: { approval: wanted, version: expected + 1 } });
  }
  // One statement, so that the version of the content moves once.
  await tx.$executeRaw`
    insert into content_item (kind, id, version, origin, approval, data, last_checked_on, updated_at)
    select kind, id, version, origin, 'live', data, data->>'lastCheckedOn', ${now}
      from jsonb_to_recordset(${JSON.stringify(put)}::jsonb) as row(kind text, id text, version int, origin text, data jsonb)
    on conflict (kind, id, approval) do update
      set version = excluded.version, origin = excluded.origin, data = excluded.data,
        last_checked_on = excluded.last_checked_on, updated_at = excluded.updated_at`;
  await tx.contentChange.createMany({ data: changes });
  return batch;
}

async function liveRows(tx: Transaction, rows: readonly RowChange[]) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const ids = rows.map(({ id }) => id);
  const approval = { in: ['live', 'retired'] };
  const found = await tx.contentItem.findMany({ where: { kind: { in: kinds }, id: { in: ids }, approval } });
  return new Map(found.map((row) => [`${row.kind} ${row.id}`, row]));
}

/** Whether a live row still is what a change made of it. */
export const isAsLeft = (live: RowState | undefined, after: unknown) =>
  JSON.stringify(live ? { data: live.data, origin: live.origin } : null) === JSON.stringify(after);

/** The latest act of a kind that has not been taken back, with the changes it made; null where there is none. */
export async function findLastAct(act: ContentAct['act'], kind: Kind) {
  const [found] = await prisma.$queryRaw<{ batch: string }[]>`
    select batch::text from content_change made where act = ${act} and kind = ${kind}
      and not exists (select 1 from content_change undone where undone.undoes = made.batch)
    order by id desc limit 1`;
  return found ? prisma.contentChange.findMany({ where: { batch: found.batch }, orderBy: { id: 'asc' } }) : null;
}

/** The latest changes to content of a kind, newest first. */
export function listChanges(kind: Kind, take: number) {
  return prisma.contentChange.findMany({ where: { kind }, orderBy: { id: 'desc' }, take });
}

const mostOfAnItem = 100;

/** What was done to one item, newest first. */
export function listItemChanges(kind: Kind, itemId: string) {
  return prisma.contentChange.findMany({ where: { kind, itemId }, orderBy: { id: 'desc' }, take: mostOfAnItem });
}
