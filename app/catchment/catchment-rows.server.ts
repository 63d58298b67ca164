import { isKind, type Item, type Kind, kinds } from '~/content/kinds';
import { prisma } from '~/platform/db.server';

export interface Row<K extends Kind> {
  data: Item<K>;
  version: number;
  origin: string;
}

/** The live rows of a kind as the database holds them now, which this process's copy may be a moment behind. */
export async function listRows<K extends Kind>(kind: K, ids?: readonly string[]): Promise<Row<K>[]> {
  const where = { kind, approval: 'live', ...(ids && { id: { in: [...ids] } }) };
  const rows = await prisma.contentItem.findMany({ where, orderBy: { id: 'asc' } });
  return rows.flatMap(({ data, version, origin }) => {
    const checked = isKind(kind) ? kinds[kind].safeParse(data) : undefined;
    return checked?.success ? [{ data: checked.data as Item<K>, version, origin }] : [];
  });
}
