import type { Prisma } from '~/generated/prisma/client';
import { log } from '~/platform/log.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { readSeeds, type Seed } from './seeds.server';

type Row = { kind: string; id: string; approval: string; origin: string; seedHash: string | null };

const key = ({ kind, id }: Pick<Row, 'kind' | 'id'>) => `${kind} ${id}`;

/**
 * Brings what the files under prisma/content hold into the database: an item it lacks is put in; one whose file has
 * changed since waits beside the live one as a proposal, for a person to take or leave. Live rows are never touched,
 * what has been retired stays so, and a proposal of an import is not put aside for one of a file.
 * Any number of processes may do this at once.
 */
export async function seedContent() {
  if (!settings.hasExampleContent) await leaveOutExamples();
  const select = { kind: true, id: true, approval: true, origin: true, seedHash: true } as const;
  const rows = await prisma.contentItem.findMany({ select });
  const live = new Map(rows.filter(({ approval }) => approval === 'live').map((row) => [key(row), row]));
  const proposed = new Map(rows.filter(({ approval }) => approval === 'proposed').map((row) => [key(row), row]));
  const seeds = readSeeds().filter(({ data }) => settings.hasExampleContent || data.isExample !== true);

  const known = new Set(rows.filter(({ approval }) => ['live', 'retired'].includes(approval)).map(key));
  const missing = seeds.filter((seed) => !known.has(key(seed)));
  if (missing.length > 0) {
    await prisma.contentItem.createMany({ data: missing.map((seed) => rowOf(seed, 'live')), skipDuplicates: true });
  }
  for (const seed of seeds) {
    const current = live.get(key(seed));
    if (current && current.seedHash !== seed.hash) await propose(seed, proposed.get(key(seed)));
    else if (current && proposed.has(key(seed))) await withdraw(seed);
  }
}

/** Those that nobody has edited: what staff made of an example is theirs. */
async function leaveOutExamples() {
  const where = { origin: 'seed', data: { path: ['isExample'], equals: true } };
  // Asked first: a deletion, even of nothing, moves the version of the content.
  if ((await prisma.contentItem.count({ where })) > 0) await prisma.contentItem.deleteMany({ where });
}

async function propose(seed: Seed, already: Row | undefined) {
  if (already && (already.seedHash === seed.hash || already.origin !== 'seed')) return;
  const { kind, id } = seed;
  const row = rowOf(seed, 'proposed');
  await prisma.contentItem.upsert({
    where: { kind_id_approval: { kind, id, approval: 'proposed' } },
    create: row,
    update: { data: row.data, seedHash: row.seedHash, lastCheckedOn: row.lastCheckedOn, version: { increment: 1 } },
  });
  log.info({ kind, id }, 'a changed seed waits as a proposal');
}

/** The file says again what the live row came from. */
async function withdraw({ kind, id }: Seed) {
  await prisma.contentItem.deleteMany({ where: { kind, id, approval: 'proposed', origin: 'seed' } });
}

function rowOf({ kind, id, data, hash }: Seed, approval: 'live' | 'proposed') {
  const lastCheckedOn = typeof data.lastCheckedOn === 'string' ? data.lastCheckedOn : null;
  return { kind, id, approval, origin: 'seed', data: data as Prisma.InputJsonObject, seedHash: hash, lastCheckedOn };
}
