import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import pg from 'pg';
import { livePort } from '~/platform/database/postmaster.server';

type Role = 'owner' | 'app';

/** Where the database of the portal under test is, for one of its two roles. */
function urlOf(role: Role): string {
  const folder = path.resolve(process.env.E2E_DATA_DIR ?? '');
  const passwords = JSON.parse(readFileSync(path.join(folder, 'database.json'), 'utf8')) as Record<Role, string>;
  const port = String(livePort(path.join(folder, 'postgres/cluster')));
  return `postgresql://portal_${role}:${passwords[role]}@127.0.0.1:${port}/portal`;
}

/** What another process of the portal is given as DATABASE_URL. */
export const appUrl = () => urlOf('app');

/** Asks the database of the portal under test, for what no page shows or brings about. */
export async function askDatabase<T extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: urlOf('owner') });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Gives a tray a mailbox, as staff will; its address is the tray's name. */
export async function giveMailbox(tray: string): Promise<string> {
  const mailbox = `${tray}@example.org`;
  const data = `data || jsonb_build_object('mailbox', $2::text)`;
  const sql = `update content_item set data = ${data} where kind = 'tray' and id = $1 and approval = 'live' and data->>'mailbox' <> $2`;
  await askDatabase(sql, tray, mailbox);
  return mailbox;
}

/** The id of the draft that a browser's cookie opens. */
export async function draftIdOf(context: BrowserContext, form = 'ask'): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === 'portal-form');
  const [value = ''] = decodeURIComponent(cookie?.value ?? '').split('.');
  const drafts = JSON.parse(Buffer.from(value, 'base64').toString()) as Record<string, string>;
  return drafts[form] ?? '';
}

export async function isDraftKept(id: string): Promise<boolean> {
  return (await askDatabase('select 1 from draft where id = $1', id)).length > 0;
}

/** Lets a draft run out, as half an hour without doing anything does. */
export async function letDraftRunOut(id: string) {
  await askDatabase(`update draft set expires_at = now() - interval '1 second' where id = $1`, id);
}
