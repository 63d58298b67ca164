import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isKind, kinds, type Kind } from './kinds';

export interface Seed {
  kind: Kind;
  id: string;
  /** As the file holds it. */
  data: Readonly<Record<string, unknown>>;
  hash: string;
}

const seedFile = z.strictObject({
  kind: z.string().refine(isKind),
  /** Where the facts come from, and under which licence. */
  source: z.string().min(1),
  items: z.array(z.looseObject({ id: z.string() })).min(1),
});

const files = import.meta.glob('../../prisma/content/*/*.json', { eager: true, import: 'default' });

/** Every item of the files under prisma/content, which the build carries. Throws with the place of the first fault. */
export function readSeeds(): Seed[] {
  const seeds = Object.entries(files).flatMap(([file, json]) => {
    const { kind, items } = seedFile.parse(json, { error: () => `${file} is not a file of content` });
    return items.map((data) => {
      const checked = kinds[kind].safeParse(data);
      if (!checked.success) throw new Error(`${file}, ${data.id}: ${z.prettifyError(checked.error)}`);
      return { kind, id: data.id, data, hash: hashOf(data) };
    });
  });
  const seen = new Set<string>();
  for (const { kind, id } of seeds) {
    if (seen.has(`${kind} ${id}`)) throw new Error(`prisma/content holds ${kind} "${id}" twice`);
    seen.add(`${kind} ${id}`);
  }
  return seeds;
}

/** The same for the same facts, in whatever order a file lists them. */
function hashOf(data: unknown): string {
  const sorted = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('base64url');
}
