import type { Condition } from '~/journey/conditions';
import type { Field, Option } from '~/journey/field';
import type { EndPage, InfoPage, ListPage, QuestionPage } from '~/journey/form';

// Short ways to write a form down. They add nothing a definition does not say.

type OptionLike = string | Option;
type PageExtras = Partial<Pick<QuestionPage, 'when' | 'panel' | 'isSensitive' | 'audience'>>;

const asOption = (option: OptionLike): Option => (typeof option === 'string' ? { value: option } : option);

export const question = (
  section: string,
  id: string,
  fields: readonly Field[],
  extras: PageExtras = {},
): QuestionPage => ({
  kind: 'question',
  id,
  section,
  fields,
  ...extras,
});

export const info = (
  section: string,
  id: string,
  extras: Partial<Pick<InfoPage, 'when' | 'panel' | 'audience' | 'otherForm'>> = {},
): InfoPage => ({
  kind: 'info',
  id,
  section,
  ...extras,
});

export const end = (
  section: string,
  id: string,
  extras: Pick<EndPage, 'panel' | 'discards' | 'audience'> & { when: Condition },
): EndPage => ({
  kind: 'end',
  id,
  section,
  ...extras,
});

export const list = (
  section: string,
  id: string,
  shape: Pick<ListPage, 'list' | 'min' | 'max' | 'nameFields' | 'pages'> & Partial<Pick<ListPage, 'when' | 'audience'>>,
): ListPage => ({ kind: 'list', id, section, ...shape });

type Extras<K extends Field['kind']> = Partial<Omit<Extract<Field, { kind: K }>, 'kind' | 'id' | 'options'>>;

export const text = (id: string, extras: Extras<'text'> = {}): Field => ({ kind: 'text', id, ...extras });
export const textarea = (id: string, limit: number, extras: Omit<Extras<'textarea'>, 'limit'> = {}): Field => ({
  kind: 'textarea',
  id,
  limit,
  ...extras,
});
export const radios = (id: string, options: readonly OptionLike[], extras: Extras<'radios'> = {}): Field => ({
  kind: 'radios',
  id,
  options: options.map(asOption),
  ...extras,
});
export const checkboxes = (id: string, options: readonly OptionLike[], extras: Extras<'checkboxes'> = {}): Field => ({
  kind: 'checkboxes',
  id,
  options: options.map(asOption),
  ...extras,
});
export const select = (
  id: string,
  codes: string,
  options: readonly string[],
  extras: { isOptional?: boolean } = {},
): Field => ({
  kind: 'select',
  id,
  codes,
  options: options.map(asOption),
  ...extras,
});
export const date = (
  id: string,
  range: 'born' | 'due' | 'from-today',
  extras: Omit<Extras<'date'>, 'range'> = {},
): Field => ({
  kind: 'date',
  id,
  range,
  ...extras,
});
export const number = (id: string, min: number, max: number): Field => ({ kind: 'number', id, min, max });
export const email = (id: string, extras: Extras<'email'> = {}): Field => ({ kind: 'email', id, ...extras });
export const phone = (id: string, extras: Extras<'phone'> = {}): Field => ({ kind: 'phone', id, ...extras });
export const postcode = (id: string, extras: Extras<'postcode'> = {}): Field => ({ kind: 'postcode', id, ...extras });
export const address = (id: string, extras: Extras<'address'> = {}): Field => ({ kind: 'address', id, ...extras });

export const known = (id: string, extras: Extras<'known'> = {}): Field => ({ kind: 'known', id, ...extras });
export const nhsNumber = (id: string, extras: Extras<'nhsNumber'> = {}): Field => ({
  kind: 'nhsNumber',
  id,
  ...extras,
});
export const upn = (id: string, extras: Extras<'upn'> = {}): Field => ({ kind: 'upn', id, ...extras });

export const skippable = { isOptional: true } as const;
