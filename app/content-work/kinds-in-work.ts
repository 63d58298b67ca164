import { type Kind, kinds } from '~/content/kinds';
import { type Field, fieldsOf, type Shape } from './shape';

/** How staff work with a kind of content. What an item holds, and whether it is right, the kind's own schema says. */
export interface KindInWork {
  /** What an item is known by: the first of its controls, or of the words (with a colon), that says something. */
  named: readonly string[];
  /** Its id is made from its name, or typed; where neither, items are neither added nor named anew. */
  newId?: 'from-name' | 'typed';
  /** Others take their place on no page: they may be retired. What came with the product and pages name may not be. */
  mayRetire?: 'any' | 'added-here';
  /** Controls that name other items, by the kinds those may be of. */
  refersTo?: Readonly<Record<string, readonly Kind[]>>;
  /** Members that staff do not touch: they tie the item to the code or to where it came from. */
  fixed?: readonly string[];
  /** What a new item begins with. */
  starts?: Readonly<Record<string, unknown>>;
  /** Controls for more than a line. */
  long?: readonly string[];
}

/** The kinds that staff edit, in the order of their page. The catchment has a page of its own. */
export const kindsInWork = {
  hub: { named: ['name'], fixed: ['name'] },
  place: { named: ['name'], newId: 'from-name', mayRetire: 'any' },
  session: {
    named: ['words.en.title'],
    newId: 'from-name',
    mayRetire: 'any',
    refersTo: { placeId: ['place', 'hub'] },
    starts: { isExample: false },
    long: ['words.description'],
  },
  programme: {
    named: ['words.en.name', 'support:of.{{id}}.name', 'support-professional:of.{{id}}.name'],
    refersTo: { 'instead.programmes': ['programme'], 'instead.services': ['service'], meanwhile: ['programme'] },
    // What a form or a safety rule hangs on is not a matter of editing.
    fixed: ['audience', 'kind', 'mayBePicked', 'needsSafetyQuestion'],
    long: ['words.summary', 'words.who', 'words.not'],
  },
  service: {
    named: ['words.en.title', 'services:of.{{id}}.title', 'services-professional:of.{{id}}.title'],
    refersTo: { helpLines: ['help-line'] },
    fixed: ['audience'],
    long: ['words.lead'],
  },
  'help-line': { named: ['name'], newId: 'from-name', mayRetire: 'added-here' },
  council: { named: ['name'], fixed: ['name'] },
  'working-hours': { named: ['staff-content:hours.{{id}}'] },
  'bank-holiday': { named: ['id'], newId: 'typed', mayRetire: 'any' },
  'professional-domain': { named: ['name'], newId: 'typed', mayRetire: 'any' },
  tray: { named: ['staff:trays.{{id}}'], fixed: ['hub'] },
} as const satisfies Readonly<Partial<Record<Kind, KindInWork>>>;

export type KindName = keyof typeof kindsInWork;

export const kindNames = Object.keys(kindsInWork) as readonly KindName[];

export const isKindInWork = (name: string): name is KindName => Object.hasOwn(kindsInWork, name);

export const inWork = (kind: KindName): KindInWork => kindsInWork[kind];

/** Ids of what each control may refer to, by the control's name. */
export type References = Readonly<Record<string, readonly string[]>>;

/** The fields of a kind's form. A new item's form asks for its id where a person gives it. */
export function formFields(kind: KindName, references: References, isNew = false): readonly Field[] {
  const { fixed = [], newId } = inWork(kind);
  const hidden = new Set(['lastCheckedOn', ...fixed, ...(isNew && newId === 'typed' ? [] : ['id'])]);
  return allFields(kind, references).filter(({ id }) => !hidden.has(id));
}

/** Every field of a kind but its id, for showing what an item holds. */
export const allFields = (kind: KindName, references: References): readonly Field[] =>
  withReferences(fieldsOf(kinds[kind]), references);

function withReferences(fields: readonly Field[], references: References, prefix = ''): readonly Field[] {
  return fields.map((field) => ({ ...field, shape: referring(field.shape, references, prefix + field.id) }));
}

function referring(shape: Shape, references: References, name: string): Shape {
  if (shape.type === 'group') return { ...shape, fields: withReferences(shape.fields, references, `${name}.`) };
  const options = references[name];
  if (!options) return shape;
  if (shape.type === 'lines') return { type: 'choices', options, isNumber: false };
  return shape.type === 'text' ? { type: 'choice', options, isNumber: false, isOptional: shape.isOptional } : shape;
}
