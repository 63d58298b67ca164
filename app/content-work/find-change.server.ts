import { prisma } from '~/platform/db.server';
import type { KindName } from './kinds-in-work';

/** A change of this item by its number in the history; null where there is no such one. */
export async function findChange(kind: KindName, itemId: string, id: string) {
  if (!/^\d{1,18}$/.test(id)) return null;
  return prisma.contentChange.findFirst({ where: { id: BigInt(id), kind, itemId } });
}
