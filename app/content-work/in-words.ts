import type { TFunction } from 'i18next';
import { dayInWords, languageInWords } from '~/worktray/words';
import type { KindName } from './kinds-in-work';
import { locate, type Located } from './locate';
import type { Field } from './shape';

type T = TFunction<'staff-content'>;

/** Names of items that others refer to, by id. */
export type Names = Readonly<Record<string, string>>;

/** Words of a place in a kind's form: the kind's own, else those that any kind has for an id. */
export function wordsAt(t: T, kind: KindName, key: readonly string[], what: string): string {
  const keys = [['fields', kind, ...key, what].join('.'), `fields.any.${key.at(-1) ?? ''}.${what}`];
  return t(keys as never, { defaultValue: '' });
}

/** What a control is called: `Phone`, `Phone, row 2`, `Title, Persian`. */
export function labelInWords(t: T, kind: KindName, { key, row, language }: Located): string {
  const label = wordsAt(t, kind, key, 'label') || key.join(' ');
  const inRow = row === null ? label : t('form.inRow', { label, row: row + 1 });
  return language === null ? inRow : t('form.inLanguage', { label: inRow, language: languageInWords(language) });
}

/** What an option is called: a code's words, a referred item's name, or itself. */
export function optionInWords(t: T, kind: KindName, key: readonly string[], option: string, names: Names): string {
  return names[option] ?? (wordsAt(t, kind, key, `options.${option}`) || option);
}

/** One entry of an item as it is shown: what it is and what it holds. */
export function entryInWords(
  t: T,
  { kind, fields, names }: { kind: KindName; fields: readonly Field[]; names: Names },
  name: string,
) {
  const at = locate(fields, name.split('.'));
  const value = (text: string) => {
    if (!at || text === '') return text;
    const { shape, key } = at;
    if (shape.type === 'choice' || shape.type === 'choices') return optionInWords(t, kind, key, text, names);
    if (shape.type === 'yes-no') return t(text === 'yes' ? 'form.yes' : 'form.no');
    if (shape.type === 'text' && shape.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(text)) return dayInWords(text);
    return text;
  };
  return { label: at ? labelInWords(t, kind, at) : name, value };
}
