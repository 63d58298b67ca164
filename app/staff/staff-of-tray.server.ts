import { londonDay } from '~/i18n/london-day';
import { pool } from '~/platform/db.server';
import type { Statements } from '~/platform/transaction.server';
import { type Act, may } from './permissions';

export interface Colleague {
  id: string;
  name: string;
}

interface Holder extends Colleague {
  email: string;
  roles: string[];
}

// Managers are asked for with every request that states harm: one statement, prepared once a connection.
const selectHolders = `
  select id, name, email, roles from staff_member person
  where disabled_at is null and ($1 = any(trays) or exists (
    select from staff_cover cover join staff_member away on away.id = away_id
    where cover_id = person.id and ended_at is null and from_on <= $2 and until_on >= $2
      and $1 = any(cover.trays) and $1 = any(away.trays)))
  order by name`;

/** Who may work on what lies in a tray: holds it or covers it today, has a role that reads it, and is not disabled; by name. */
export async function staffOfTray(tx: Statements, tray: string, now: Date): Promise<Colleague[]> {
  const holders = await tx.$queryRawUnsafe<Holder[]>(selectHolders, tray, londonDay(now));
  return holders.filter(mayIn(tray, 'claim')).map(({ id, name }) => ({ id, name }));
}

/** The mail addresses of those who manage a tray, or cover someone's part in it and are managers themselves. */
export async function managersOf(tray: string, now: Date): Promise<string[]> {
  const values = [tray, londonDay(now)];
  const { rows } = await pool.query<Holder>({ name: 'select-holders', text: selectHolders, values });
  return rows.filter(mayIn(tray, 'be-alerted')).map(({ email }) => email);
}

const mayIn = (tray: string, act: Act) => (holder: Holder) => may({ roles: holder.roles, trays: [tray] }, act, [tray]);
