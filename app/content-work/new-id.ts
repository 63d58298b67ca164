/** An id made from a name: `st-marys-church-hall`; with a number where it is taken. Empty where a name has no letters of ours. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const base = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']|\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  if (base === '') return '';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
