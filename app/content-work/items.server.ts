import { prisma } from '~/platform/db.server';
import type { KindName } from './kinds-in-work';

/** A row of content as staff work with it: the one that is live, or was retired. */
export interface ItemRow {
  kind: string;
  id: string;
  version: number;
  origin: string;
  isRetired: boolean;
  data: Record<string, unknown>;
  /** A hash where it came with the product. */
  seedHash: string | null;
  lastCheckedOn: string | null;
  updatedAt: Date;
}

/** Another row waiting beside the live one: a changed seed, or an import over what staff hold. */
export interface Proposal {
  kind: string;
  id: string;
  version: number;
  origin: string;
  data: Record<string, unknown>;
  updatedAt: Date;
}

const standing = { in: ['live', 'retired'] };

export async function listItems(kind: KindName): Promise<ItemRow[]> {
  const rows = await prisma.contentItem.findMany({ where: { kind, approval: standing }, orderBy: { id: 'asc' } });
  return rows.map(toItem);
}

export async function findItem(kind: KindName, id: string): Promise<ItemRow | null> {
  const row = await prisma.contentItem.findFirst({ where: { kind, id, approval: standing } });
  return row && toItem(row);
}

export async function findProposal(kind: KindName, id: string): Promise<Proposal | null> {
  const row = await prisma.contentItem.findFirst({ where: { kind, id, approval: 'proposed' } });
  return row && { ...row, data: row.data as Record<string, unknown> };
}

export async function listProposals(kinds: readonly KindName[]): Promise<Proposal[]> {
  const where = { kind: { in: [...kinds] }, approval: 'proposed' };
  const rows = await prisma.contentItem.findMany({ where, orderBy: [{ kind: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({ ...row, data: row.data as Record<string, unknown> }));
}

type Row = NonNullable<Awaited<ReturnType<typeof prisma.contentItem.findFirst>>>;

function toItem({ kind, id, version, origin, approval, data, seedHash, updatedAt }: Row): ItemRow {
  const held = data as Record<string, unknown>;
  const lastCheckedOn = typeof held.lastCheckedOn === 'string' ? held.lastCheckedOn : null;
  return {
    ...{ kind, id, version, origin, seedHash, lastCheckedOn, updatedAt },
    isRetired: approval === 'retired',
    data: held,
  };
}
