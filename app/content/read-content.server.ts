import type pg from 'pg';
import { log } from '~/platform/log.server';
import { assembleContent, type Content, type Items } from './content';
import { isKind, kinds, type Kind } from './kinds';
import { readSeeds } from './seeds.server';

export async function readVersion(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ version: string }>('select version::text from content_version where id = 1');
  return rows[0]?.version ?? '0';
}

/**
 * All live content. The version is read first: a change in between is then seen as a newer version, never missed.
 * A row that does not fit its kind (an older or newer release wrote it) is left out, or its seed taken in its place:
 * one bad row must not close the front door.
 */
export async function readContent(pool: pg.Pool): Promise<Content> {
  const version = await readVersion(pool);
  const { rows } = await pool.query<{ kind: string; id: string; data: unknown; updated_at: Date }>(
    `select kind, id, data, updated_at from content_item where approval = 'live' order by kind, id`,
  );
  const written = new Map(rows.map(({ kind, id, updated_at }) => [`${kind} ${id}`, updated_at.toISOString()]));
  const items = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])) as unknown as Record<Kind, unknown[]>;
  for (const { kind, id, data } of rows) {
    if (!isKind(kind)) continue;
    const checked = kinds[kind].safeParse(data);
    if (checked.success && checked.data.id === id) items[kind].push(checked.data);
    else items[kind].push(...seedInstead(kind, id));
  }
  return assembleContent(version, items as unknown as Items, (kind, id) => written.get(`${kind} ${id}`) ?? null);
}

function seedInstead(kind: Kind, id: string) {
  const seed = readSeeds().find((each) => each.kind === kind && each.id === id);
  log.error({ kind, id, seed: seed !== undefined }, 'a row of content does not fit its kind');
  return seed ? [seed.data] : [];
}
