import { inWork, type KindName } from './kinds-in-work';

type Say = (key: string, facts: Record<string, string>) => string;

/** What an item is known by among staff: a member of it, or its words, else its id. */
export function nameOf(say: Say, kind: KindName, data: Readonly<Record<string, unknown>>): string {
  const id = String(data.id);
  for (const named of inWork(kind).named) {
    const found = named.includes(':') ? say(named.replace('{{id}}', id), { defaultValue: '' }) : memberAt(data, named);
    if (typeof found === 'string' && found !== '') return found;
  }
  return id;
}

const memberAt = (data: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[part] : null),
      data,
    );
