import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import type { CoverTyped } from './cover-form';
import { isWorkOf, may, type Permissions, traysFor } from './permissions';

export interface CoverRow {
  id: string;
  away: string;
  cover: string;
  trays: readonly string[];
  fromOn: string;
  untilOn: string;
  /** The reader may end it. */
  mayEnd: boolean;
}

type Person = Permissions & { id: string };

const names = { away: { select: { id: true, name: true } }, cover: { select: { name: true } } };

/** Everyone who may be covered by this person's word: themself, and those of trays in which they give work out. */
export async function listWhoMayBeAway(reader: Person): Promise<{ id: string; name: string }[]> {
  const people = await listCaseworkers();
  return people.filter(({ id, trays }) => id === reader.id || may(reader, 'assign', trays)).map(nameOnly);
}

/** Everyone who works in trays, and so can cover. */
export async function listWhoMayCover(): Promise<{ id: string; name: string }[]> {
  return (await listCaseworkers()).map(nameOnly);
}

/**
 * Says who works in someone's trays from one day to another: in those that are also in the giver's own hands. Gives an issue where
 * the person is not theirs to speak for, or nothing would be covered.
 */
export async function setCover(reader: Person, typed: CoverTyped, now: Date): Promise<'away' | 'cover' | null> {
  const people = await listCaseworkers();
  const away = people.find(({ id }) => id === typed.away);
  const cover = people.find(({ id }) => id === typed.cover);
  if (!away || (away.id !== reader.id && !may(reader, 'assign', away.trays))) return 'away';
  if (!cover) return 'cover';
  const trays = away.trays.filter((tray) => (traysFor(reader, 'cover') as readonly string[]).includes(tray));
  if (trays.length === 0) return 'away';
  const { fromOn, untilOn } = typed;
  const data = { awayId: away.id, coverId: cover.id, trays, fromOn, untilOn, setById: reader.id, setAt: now };
  await prisma.$transaction(async (tx) => {
    const { id } = await tx.staffCover.create({ data: { id: randomUUID(), ...data } });
    const facts = { away: away.id, cover: cover.id, trays: trays.join(' '), fromOn, untilOn };
    const entry = { actor: `staff:${reader.id}`, action: 'cover', subject: `cover:${id}`, outcome: 'done' };
    await audit(tx, { ...entry, facts });
  });
  return null;
}

/** Covers that hold or are to come, of the reader's own trays, the soonest first. */
export async function listCovers(reader: Person, today: string): Promise<CoverRow[]> {
  const rows = await prisma.staffCover.findMany({
    where: {
      ...{ endedAt: null, untilOn: { gte: today } },
      OR: [{ coverId: reader.id }, { trays: { hasSome: [...traysFor(reader, 'cover')] } }],
    },
    include: names,
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, away, cover, trays, fromOn, untilOn }) => ({
    ...{ id, away: away.name, cover: cover.name, trays, fromOn, untilOn },
    mayEnd: away.id === reader.id || may(reader, 'assign', trays),
  }));
}

/** Ends a cover now. False where there is none that this person may end. */
export async function endCover(reader: Person, id: string, now: Date): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const found = isId(id) ? await tx.staffCover.findFirst({ where: { id, endedAt: null } }) : null;
    if (!found || (found.awayId !== reader.id && !may(reader, 'assign', found.trays))) return false;
    await tx.staffCover.update({ where: { id }, data: { endedAt: now } });
    const entry = { actor: `staff:${reader.id}`, action: 'cover-ended', subject: `cover:${id}`, outcome: 'done' };
    await audit(tx, entry);
    return true;
  });
}

async function listCaseworkers() {
  const people = await prisma.staffMember.findMany({
    where: { disabledAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: true, trays: true },
  });
  // Who holds no tray now can cover, if their role works in trays.
  return people.filter((person) => isWorkOf(person, 'claim'));
}

const isId = (text: string) => z.uuid().safeParse(text).success;
const nameOnly = ({ id, name }: { id: string; name: string }) => ({ id, name });
