import { Checkboxes } from '~/ui/fields/checkboxes';
import type { Choice } from '~/ui/fields/choices';
import { Radios } from '~/ui/fields/radios';
import { NotExpressible, only, words, type Options, type Mapping } from '../fixtures';
import { grouped, list, look, oneOf, text } from './options';

function choices(items: unknown): Choice[] {
  if (list(items).some((item) => !item)) throw new NotExpressible('an item that is nothing');
  return list(items).map((each): Choice => {
    const item = only(
      each,
      'value',
      'text',
      'html',
      'hint',
      'conditional',
      'divider',
      'behaviour',
      'checked',
      'disabled',
    );
    if (item.divider) return { divider: text(item.divider) };
    return {
      value: text(item.value) ?? '',
      text: words(item),
      hint: words(only(item.hint, 'text', 'html')),
      reveals: words(item.conditional),
      behaviour: item.behaviour as 'exclusive' | undefined,
      checked: item.checked as boolean | undefined,
      disabled: item.disabled as boolean | undefined,
    };
  });
}

function choiceNames({ name, idPrefix }: Options) {
  return { name: text(name) ?? '', ...(idPrefix ? { id: text(idPrefix) ?? '' } : {}) };
}

function radioClasses(classes: unknown) {
  const parts = (text(classes) ?? '').split(' ').filter(Boolean);
  for (const part of parts) oneOf(part, 'govuk-radios--', ['small', 'inline']);
  return { isSmall: parts.includes('govuk-radios--small'), isInline: parts.includes('govuk-radios--inline') };
}

export const choiceLists: Mapping = {
  radios: (options) => (
    <Radios
      {...grouped(options, 'items', 'value')}
      {...choiceNames(options)}
      {...radioClasses(options.classes)}
      items={choices(options.items)}
      value={text(options.value)}
    />
  ),
  checkboxes: (options) => (
    <Checkboxes
      {...grouped(options, 'items', 'values')}
      {...choiceNames(options)}
      items={choices(options.items)}
      values={list(options.values) as string[]}
      {...look({ classes: options.classes })}
    />
  ),
};
