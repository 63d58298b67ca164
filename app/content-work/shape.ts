import type { z } from 'zod';

/** A field of a kind of content as a person meets it in a form. Worked out from the kind's schema. */
export interface Field {
  id: string;
  shape: Shape;
  /** Left out of the item, rather than null, where it is blank. */
  mayBeAbsent?: boolean;
}

export type Shape =
  /** `blank`: what is kept where nothing is typed; where it may not be left out, the schema finds the empty text. */
  | { type: 'text'; format: 'email' | 'url' | 'date' | 'time' | null; blank: null | ''; isOptional: boolean }
  | { type: 'number'; isOptional: boolean }
  | { type: 'choice'; options: readonly string[]; isNumber: boolean; isOptional: boolean }
  | { type: 'yes-no' }
  /** Several of the options. */
  | { type: 'choices'; options: readonly string[]; isNumber: boolean }
  /** A list of texts, one on a line. */
  | { type: 'lines' }
  /** Fields that belong together; where optional, all left blank is null. */
  | { type: 'group'; fields: readonly Field[]; isOptional: boolean }
  /** A list of such groups. */
  | { type: 'rows'; fields: readonly Field[] }
  /** The same in each language, by its code. */
  | { type: 'languages'; of: Shape; isOptional: boolean }
  /** One of several groups, told by the field `by`; a field that several have is asked once. */
  | { type: 'variants'; by: string; variants: readonly Variant[] };

export interface Variant {
  value: string;
  fields: readonly Field[];
}

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
const defOf = (schema: Schema) => schema._zod.def as Def;

/** The fields of a kind, in the order of its schema. Throws where it holds something no control is known for. */
export function fieldsOf(schema: Schema): readonly Field[] {
  const def = defOf(schema);
  if (def.type !== 'object') throw new Error(`content is an object, not ${def.type}`);
  return Object.entries(def.shape)
    .filter(([, inner]) => defOf(inner).type !== 'literal')
    .map(([id, inner]) => ({
      ...{ id, shape: shapeOf(inner) },
      ...(defOf(inner).type === 'optional' && { mayBeAbsent: true }),
    }));
}

export function shapeOf(schema: Schema, isOptional = false): Shape {
  const def = defOf(schema);
  switch (def.type) {
    case 'nullable':
    case 'optional':
      return shapeOf(def.innerType, true);
    case 'string':
      return textShape(schema, isOptional);
    case 'number':
      return numberShape(schema, isOptional);
    case 'boolean':
      return { type: 'yes-no' };
    case 'enum':
      return { type: 'choice', options: Object.values(def.entries).map(String), isNumber: false, isOptional };
    case 'union':
      return unionShape(def, isOptional);
    case 'object':
      return def.catchall && defOf(def.catchall).type !== 'never'
        ? { type: 'languages', of: shapeOf(def.catchall), isOptional }
        : { type: 'group', fields: fieldsOf(schema), isOptional };
    case 'record':
      return { type: 'languages', of: shapeOf(def.valueType), isOptional };
    case 'array':
      return listShape(def.element);
    default:
      throw new Error(`no control is known for ${def.type}`);
  }
}

/** The checks of a schema, as plain members: formats, patterns, bounds. */
function checksOf(schema: Schema): Readonly<Record<string, unknown>>[] {
  return (schema._zod.def.checks ?? []).map((check) => ({ ...check._zod.def }));
}

const formats = ['email', 'url', 'date'] as const;
/** What a clock's pattern takes and nothing else does. */
const clock = ['00:00', '23:59'];

function textShape(schema: Schema, isOptional: boolean): Shape {
  const own = 'format' in schema._zod.def ? schema._zod.def.format : undefined;
  const pattern = checksOf(schema).find(({ format }) => format === 'regex')?.pattern;
  const isTime = pattern instanceof RegExp && clock.every((time) => pattern.test(time)) && !pattern.test('24:00');
  const format = formats.find((each) => each === own) ?? (isTime ? 'time' : null);
  return { type: 'text', format, blank: isOptional ? null : '', isOptional };
}

/** A whole number within narrow bounds is chosen from a list: the days of a week. */
function numberShape(schema: Schema, isOptional: boolean): Shape {
  const bound = (name: string) => checksOf(schema).find(({ check }) => check === name)?.value;
  const [least, most] = [bound('greater_than'), bound('less_than')];
  if (typeof least !== 'number' || typeof most !== 'number' || !Number.isInteger(least) || most - least > 12)
    return { type: 'number', isOptional };
  const options = Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
  return { type: 'choice', options, isNumber: true, isOptional };
}

/** Variants that a member tells apart, or a text that may be empty: `email or ''`. */
function unionShape(def: Extract<Def, { type: 'union' }>, isOptional: boolean): Shape {
  if ('discriminator' in def) {
    const by = String(def.discriminator);
    const variants = def.options.map((option) => ({ value: literalOf(option, by), fields: fieldsOf(option) }));
    return { type: 'variants', by, variants };
  }
  const [first] = def.options.filter((each) => defOf(each).type !== 'literal');
  const shape = first && shapeOf(first, isOptional);
  if (shape?.type !== 'text') throw new Error('no control is known for this choice of types');
  return { ...shape, blank: '', isOptional: true };
}

function literalOf(option: Schema, member: string): string {
  const def = defOf(option);
  const inner = def.type === 'object' ? def.shape[member] : undefined;
  const literal = inner && defOf(inner);
  if (literal?.type !== 'literal') throw new Error(`"${member}" does not tell the variants apart`);
  return String(literal.values[0]);
}

function listShape(element: Schema): Shape {
  const shape = shapeOf(element);
  if (shape.type === 'group') return { type: 'rows', fields: shape.fields };
  if (shape.type === 'choice') return { type: 'choices', options: shape.options, isNumber: shape.isNumber };
  if (shape.type === 'text') return { type: 'lines' };
  throw new Error(`no control is known for a list of ${shape.type}`);
}
