import { everyField } from './asked-fields';
import type { Condition } from './conditions';
import type { Field } from './field';
import { knownValues } from './fields/choice';
import type { Derived, FormDefinition, ListPage, Page } from './form';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const camel = /^[a-z][a-zA-Z0-9]*$/;
const reserved = ['check-answers', 'suggestion', 'sent', 'gone', 'tasks', 'remove', 'carry', 'pick'];
const mostItems = 99;

interface Seen {
  pages: Set<string>;
  /** Every answer a form holds, wherever it is asked. */
  ids: Set<string>;
  /** What a condition may read at this point, with the values it may hold (null: any). */
  readable: Map<string, readonly string[] | null>;
}

/** Every fault of a form's definition with its place; none for a sound one. A form with faults must not start. */
export function formFaults(form: FormDefinition): readonly string[] {
  const seen: Seen = { pages: new Set(), ids: new Set(), readable: new Map() };
  form.given?.forEach(({ id, values }) => {
    seen.ids.add(id);
    seen.readable.set(id, values);
  });
  const faults = form.pages.flatMap((page) => {
    const found = pageFaults(page, seen).map((fault) => `${form.id}: page "${page.id}": ${fault}`);
    form.derived.filter((each) => isKnown(each, seen)).forEach(({ id, values }) => seen.readable.set(id, values));
    return found;
  });
  return [
    ...faults,
    ...form.derived.flatMap((derived) => derivedFaults(derived, seen).map((fault) => `${form.id}: ${fault}`)),
  ];
}

function pageFaults(page: Page, seen: Seen): readonly string[] {
  const faults = [
    ...(kebab.test(page.id) ? [] : ['the id is not kebab-case']),
    ...(reserved.includes(page.id) ? ['the id is reserved'] : []),
    ...(seen.pages.has(page.id) ? ['the id is used twice'] : []),
    ...conditionFaults(page.when, seen),
  ];
  seen.pages.add(page.id);
  if (page.kind === 'list') return [...faults, ...listFaults(page, seen)];
  if (page.kind !== 'question') return faults;
  const fields = everyField(page.fields);
  if (fields.length === 0) faults.push('asks nothing');
  faults.push(...fields.flatMap((field) => fieldFaults(field, seen)));
  fields.forEach((field) => seen.readable.set(field.id, valuesOf(field)));
  return faults;
}

/** The answers of an item are the item's own: no page after the list can read them. */
function listFaults(page: ListPage, seen: Seen): readonly string[] {
  const faults: string[] = [];
  if (page.min > page.max || page.max > mostItems) faults.push('min and max do not fit');
  if (page.pages.length === 0 || page.pages[0]?.when) faults.push("an item's first page must always apply");
  const inside = { ...seen, readable: new Map(seen.readable) };
  for (const each of page.pages) faults.push(...pageFaults(each, inside).map((fault) => `page "${each.id}": ${fault}`));
  const own = everyField(page.pages.flatMap(({ fields }) => fields)).map(({ id }) => id);
  for (const name of page.nameFields) if (!own.includes(name)) faults.push(`no item field "${name}" to name it by`);
  faults.push(...idFaults(page.list, seen));
  seen.readable.set(page.list, null);
  return faults;
}

function fieldFaults(field: Field, seen: Seen): readonly string[] {
  const faults = [...idFaults(field.id, seen)];
  if (!('options' in field)) return faults;
  const values = field.options.map(({ value }) => value);
  const say = (fault: string) => faults.push(`field "${field.id}" ${fault}`);
  if (values.length < 2) say('has fewer than two options');
  if (new Set(values).size !== values.length) say('offers a value twice');
  if ('none' in field && !values.includes(field.none)) say(`has no option "${field.none}"`);
  return [...faults, ...field.options.flatMap(({ when }) => conditionFaults(when, seen))];
}

function idFaults(id: string, { ids }: Seen): readonly string[] {
  const faults = [
    ...(camel.test(id) ? [] : [`field id "${id}" is not camelCase`]),
    ...(ids.has(id) ? [`field id "${id}" is used twice`] : []),
  ];
  ids.add(id);
  return faults;
}

function conditionFaults(condition: Condition | undefined, { readable }: Seen): readonly string[] {
  return (condition?.reads ?? []).flatMap(({ field, values }) => {
    const allowed = readable.get(field);
    if (allowed === undefined) return [`reads "${field}", which no earlier page asks`];
    const strange = values.filter((value) => allowed && !allowed.includes(value)).map((value) => `"${value}"`);
    return strange.length > 0 ? [`"${field}" is never ${strange.join(', ')}`] : [];
  });
}

const isKnown = ({ reads }: Derived, { readable }: Seen) => reads.every((read) => readable.has(read));

function derivedFaults(derived: Derived, seen: Seen): readonly string[] {
  const { id } = derived;
  if (seen.ids.has(id)) return [`derived "${id}" is asked as well`];
  return isKnown(derived, seen) ? [] : [`derived "${id}" reads a field nobody asks`];
}

function valuesOf(field: Field): readonly string[] | null {
  if (field.kind === 'known') return knownValues;
  return 'options' in field ? field.options.map(({ value }) => value) : null;
}
