import { everyField } from './asked-fields';
import type { Condition } from './conditions';
import type { Field, FormDefinition, Page } from './form';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const camel = /^[a-z][a-zA-Z0-9]*$/;
const reserved = ['check-answers', 'sent', 'remove', 'new', 'expired'];

/** Every fault of a form's definition with its place; none for a sound one. A form with faults must not start. */
export function formFaults(form: FormDefinition): readonly string[] {
  const faults: string[] = [];
  const pageIds = new Set<string>();
  /** Fields asked so far, with the values each may hold (null: any). */
  const known = new Map<string, readonly string[] | null>();

  const checkCondition = (place: string, condition: Condition | undefined) => {
    for (const { field, values } of condition?.reads ?? []) {
      const allowed = known.get(field);
      if (allowed === undefined) faults.push(`${place}: reads "${field}", which no earlier page asks`);
      else if (allowed) {
        const strange = values.filter((value) => !allowed.includes(value));
        if (strange.length > 0)
          faults.push(`${place}: "${field}" is never ${strange.map((value) => `"${value}"`).join(', ')}`);
      }
    }
  };
  const checkField = (place: string, field: Field) => {
    if (!camel.test(field.id)) faults.push(`${place}: field id "${field.id}" is not camelCase`);
    if (known.has(field.id)) faults.push(`${place}: field id "${field.id}" is used twice`);
    if (!('options' in field)) return known.set(field.id, field.kind === 'known' ? ['yes', 'no', 'not-known'] : null);
    const values = field.options.map(({ value }) => value);
    if (values.length < 2) faults.push(`${place}: field "${field.id}" has fewer than two options`);
    if (new Set(values).size !== values.length) faults.push(`${place}: field "${field.id}" offers a value twice`);
    if ('none' in field && !values.includes(field.none))
      faults.push(`${place}: field "${field.id}" has no option "${field.none}"`);
    field.options.forEach(({ when }) => checkCondition(place, when));
    return known.set(field.id, values);
  };
  const checkPage = (page: Page) => {
    const place = `${form.id}: page "${page.id}"`;
    if (!kebab.test(page.id)) faults.push(`${place}: the id is not kebab-case`);
    if (reserved.includes(page.id)) faults.push(`${place}: the id is reserved`);
    if (pageIds.has(page.id)) faults.push(`${place}: the id is used twice`);
    pageIds.add(page.id);
    checkCondition(place, page.when);
    if (page.kind === 'question') {
      if (page.fields.length === 0) faults.push(`${place}: asks nothing`);
      everyField(page.fields).forEach((field) => checkField(place, field));
    }
    if (page.kind === 'list') {
      if (page.min > page.max || page.max > 99) faults.push(`${place}: min and max do not fit`);
      if (page.pages.length === 0 || page.pages[0]?.when)
        faults.push(`${place}: an item's first page must always apply`);
      page.pages.forEach(checkPage);
      const own = everyField(page.pages.flatMap(({ fields }) => fields)).map(({ id }) => id);
      for (const name of page.nameFields)
        if (!own.includes(name)) faults.push(`${place}: no item field "${name}" to name it by`);
      known.set(page.list, null);
    }
  };
  const checkDerived = () => {
    for (const { id, reads, values } of form.derived) {
      if (!known.has(id) && reads.every((read) => known.has(read))) known.set(id, values);
    }
  };

  for (const page of form.pages) {
    checkPage(page);
    checkDerived();
  }
  for (const { id } of form.derived)
    if (!known.has(id)) faults.push(`${form.id}: derived "${id}" reads a field nobody asks`);
  return faults;
}
