import type { Transaction } from '~/platform/db.server';
import { may } from './permissions';

export interface Colleague {
  id: string;
  name: string;
}

/** Who may work on what lies in a tray: holds it, has a role that reads it, and is not disabled; by name. */
export async function staffOfTray(tx: Transaction, tray: string): Promise<Colleague[]> {
  const people = await tx.staffMember.findMany({
    where: { disabledAt: null, trays: { has: tray } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: true, trays: true },
  });
  return people.filter((person) => may(person, 'claim', [tray])).map(({ id, name }) => ({ id, name }));
}
