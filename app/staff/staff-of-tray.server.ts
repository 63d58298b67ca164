import { londonDay } from '~/i18n/london-day';
import { prisma, type Transaction } from '~/platform/db.server';
import { type Act, may } from './permissions';
import { coversOn, traysInHand } from './trays-in-hand';

export interface Colleague {
  id: string;
  name: string;
}

/** Who may work on what lies in a tray: holds it or covers it today, has a role that reads it, and is not disabled; by name. */
export async function staffOfTray(tx: Transaction, tray: string, now: Date): Promise<Colleague[]> {
  const people = await whoMay(tx, 'claim', tray, now);
  return people.map(({ id, name }) => ({ id, name }));
}

/** The mail addresses of those who manage a tray, or cover someone's part in it and are managers themselves. */
export async function managersOf(tray: string, now: Date): Promise<string[]> {
  const people = await whoMay(prisma, 'be-alerted', tray, now);
  return people.map(({ email }) => email);
}

async function whoMay(tx: Transaction, act: Act, tray: string, now: Date) {
  const covers = coversOn(londonDay(now));
  const people = await tx.staffMember.findMany({
    where: {
      disabledAt: null,
      OR: [{ trays: { has: tray } }, { covers: { some: { ...covers.where, trays: { has: tray } } } }],
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true, roles: true, trays: true, covers },
  });
  return people.filter((person) => may({ ...person, trays: traysInHand(person) }, act, [tray]));
}
