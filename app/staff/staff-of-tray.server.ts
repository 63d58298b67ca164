import { londonDay } from '~/i18n/london-day';
import type { Transaction } from '~/platform/db.server';
import { may } from './permissions';
import { coversOn, traysInHand } from './trays-in-hand';

export interface Colleague {
  id: string;
  name: string;
}

/** Who may work on what lies in a tray: holds it or covers it today, has a role that reads it, and is not disabled; by name. */
export async function staffOfTray(tx: Transaction, tray: string, now: Date): Promise<Colleague[]> {
  const covers = coversOn(londonDay(now));
  const people = await tx.staffMember.findMany({
    where: {
      disabledAt: null,
      OR: [{ trays: { has: tray } }, { covers: { some: { ...covers.where, trays: { has: tray } } } }],
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: true, trays: true, covers },
  });
  return people
    .filter((person) => may({ ...person, trays: traysInHand(person) }, 'claim', [tray]))
    .map(({ id, name }) => ({ id, name }));
}
