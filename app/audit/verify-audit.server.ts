import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { pool } from '~/platform/db.server';
import { type ChainRow, type Fault, faultsOf, faultsOfHead, hashedText, type Link, start } from './chain';

const rowsAtOnce = 10_000;
const mostFaults = 20;
const columns = `id::int8 as id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, action,
  subject, outcome, facts::text as facts, previous, hash`;

export interface Verified {
  rows: number;
  head: Link;
  /** The first of them; empty where the chain is whole. */
  faults: readonly Fault[];
}

/**
 * Goes through the whole audit as it stands at one moment, and works out each hash here: no function of the database is
 * trusted, for whoever can change a row can change a function. `kept`: a head noted earlier and kept elsewhere.
 */
export async function verifyAudit(kept: Link | null = null): Promise<Verified> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const verified = await verifyIn(client, kept);
    await client.query('commit');
    return verified;
  } finally {
    client.release();
  }
}

async function verifyIn(client: PoolClient, kept: Link | null): Promise<Verified> {
  const faults: Fault[] = [];
  let last = start;
  let count = 0;
  let isKept = kept === null || kept.id === 0;
  for (let rows = await rowsAfter(client, 0); rows.length > 0; rows = await rowsAfter(client, last.id)) {
    for (const row of rows) {
      const hash = createHash('sha256').update(hashedText(row)).digest('hex');
      if (faults.length < mostFaults) faults.push(...faultsOf(last, row, hash));
      if (row.id === kept?.id) isKept = row.hash === kept.hash;
      last = { id: row.id, hash: row.hash };
      count++;
    }
  }
  const head = await headOf(client);
  faults.push(...faultsOfHead(last, head));
  if (kept && !isKept) faults.push({ kind: 'kept', id: kept.id });
  return { rows: count, head, faults };
}

async function rowsAfter(client: PoolClient, id: number): Promise<ChainRow[]> {
  const text = `select ${columns} from audit_entry where id > $1 order by id limit ${String(rowsAtOnce)}`;
  const { rows } = await client.query<Omit<ChainRow, 'id'> & { id: string }>(text, [id]);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

async function headOf(client: PoolClient): Promise<Link> {
  const { rows } = await client.query<{ id: string; hash: string }>('select entry_id as id, hash from audit_head');
  return { id: Number(rows[0]?.id ?? 0), hash: rows[0]?.hash ?? '' };
}
