import type { Field } from './shape';

type Typed = Readonly<Record<string, readonly string[]>>;
type Row = readonly (readonly [name: string, values: readonly string[]])[];

const most = 50;

/** The rows of a list in the order of their numbers, each by the names of its own controls. */
export function rowsOf(typed: Typed, list: string): readonly Row[] {
  const rows = new Map<number, Row>();
  for (const [name, values] of Object.entries(typed)) {
    const [at = '', ...rest] = name.startsWith(`${list}.`) ? name.slice(list.length + 1).split('.') : [];
    if (!/^\d{1,3}$/.test(at)) continue;
    rows.set(Number(at), [...(rows.get(Number(at)) ?? []), [rest.join('.'), values]]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row)
    .slice(0, most);
}

/** Rows that were left blank or marked for removal are taken out, and the others numbered anew. */
export function tidyRows(fields: readonly Field[], typed: Typed): Typed {
  const lists = fields.filter(({ shape }) => shape.type === 'rows').map(({ id }) => id);
  const others = Object.entries(typed).filter(([name]) => !lists.some((list) => name.startsWith(`${list}.`)));
  const rows = lists.flatMap((list) =>
    rowsOf(typed, list)
      .filter((row) => !row.some(([name, values]) => name === 'remove' && values.includes('yes')))
      .filter((row) => row.some(([, values]) => values.some((value) => value.trim() !== '')))
      .flatMap((row, at) => row.map(([name, values]) => [`${list}.${at}.${name}`, values] as const)),
  );
  return Object.fromEntries([...others, ...rows]);
}
