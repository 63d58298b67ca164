import { cleanLine, cleanText } from '~/journey/clean-text';
import type { Field, Shape, Variant } from './shape';
import { rowsOf } from './typed-rows';

/** What stands in the controls of a form, by their names: `name`, `text.word`, `contacts.0.phone`, `words.fa.title`. */
export type Typed = Readonly<Record<string, readonly string[]>>;

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** What the controls hold for an item, in the order of its fields. A list's rows are numbered from 0. */
export function typedFrom(fields: readonly Field[], data: unknown, prefix = ''): Typed {
  const source: Data = isData(data) ? data : {};
  return Object.assign({}, ...fields.map(({ id, shape }) => typedOf(shape, source[id], prefix + id))) as Typed;
}

function typedOf(shape: Shape, value: unknown, name: string): Typed {
  const inner: Data = isData(value) ? value : {};
  switch (shape.type) {
    case 'group':
      return typedFrom(shape.fields, value, `${name}.`);
    case 'rows':
      return Object.assign(
        {},
        ...Object.entries(inner).map(([at, row]) => typedFrom(shape.fields, row, `${name}.${at}.`)),
      ) as Typed;
    case 'languages':
      return Object.assign(
        {},
        ...Object.entries(inner).map(([code, words]) => typedOf(shape.of, words, `${name}.${code}`)),
      ) as Typed;
    case 'variants': {
      const chosen = typeof inner[shape.by] === 'string' ? String(inner[shape.by]) : '';
      return { [`${name}.${shape.by}`]: [chosen], ...typedFrom(fieldsOfVariant(shape, chosen), inner, `${name}.`) };
    }
    case 'choices':
      return { [name]: Array.isArray(value) ? value.map(String) : [] };
    case 'lines':
      return { [name]: Array.isArray(value) && value.length > 0 ? [value.map(String).join('\n')] : [] };
    case 'yes-no':
      return { [name]: [value === true ? 'yes' : value === false ? 'no' : ''] };
    default:
      return { [name]: [typeof value === 'string' || typeof value === 'number' ? String(value) : ''] };
  }
}

export const fieldsOfVariant = ({ variants }: { variants: readonly Variant[] }, chosen: string): readonly Field[] =>
  variants.find(({ value }) => value === chosen)?.fields ?? [];

/** The item that tidied controls stand for. Whether it is right, its kind's schema says. */
export function candidateFrom(fields: readonly Field[], typed: Typed, prefix = ''): Record<string, unknown> {
  const entries = fields.map(({ id, shape, mayBeAbsent }) => {
    const value = valueOf(shape, typed, prefix + id);
    return mayBeAbsent && value === null ? [] : [[id, value] as const];
  });
  return Object.fromEntries(entries.flat());
}

function valueOf(shape: Shape, typed: Typed, name: string): unknown {
  const all = typed[name] ?? [];
  const line = cleanLine(all[0] ?? '');
  switch (shape.type) {
    case 'text':
      return cleanText(all[0] ?? '') || shape.blank;
    case 'number':
      return line === '' ? null : /^-?\d{1,9}(\.\d{1,12})?$/.test(line) ? Number(line) : line;
    case 'choice':
      return line === '' ? null : shape.isNumber ? Number(line) : line;
    case 'yes-no':
      return line === 'yes' ? true : line === 'no' ? false : null;
    case 'choices':
      return all.filter(Boolean).map((value) => (shape.isNumber ? Number(value) : value));
    case 'lines':
      return all
        .flatMap((text) => text.split(/\r\n?|\n/))
        .map(cleanLine)
        .filter(Boolean);
    case 'group':
      return shape.isOptional && isBlank(typed, name) ? null : candidateFrom(shape.fields, typed, `${name}.`);
    case 'rows':
      return rowsOf(typed, name).map((_, at) => candidateFrom(shape.fields, typed, `${name}.${at}.`));
    case 'languages': {
      const codes = [...new Set(under(typed, name).map((each) => each.slice(name.length + 1).split('.')[0] ?? ''))];
      const written = codes.filter((code) => !isBlank(typed, `${name}.${code}`));
      if (written.length === 0 && shape.isOptional) return null;
      return Object.fromEntries(written.map((code) => [code, valueOf(shape.of, typed, `${name}.${code}`)]));
    }
    case 'variants': {
      const chosen = typed[`${name}.${shape.by}`]?.[0] ?? '';
      return { [shape.by]: chosen, ...candidateFrom(fieldsOfVariant(shape, chosen), typed, `${name}.`) };
    }
  }
}

const under = (typed: Typed, name: string) => Object.keys(typed).filter((each) => each.startsWith(`${name}.`));
const isBlank = (typed: Typed, name: string) =>
  [name, ...under(typed, name)].every((each) => (typed[each] ?? []).every((value) => value.trim() === ''));
