import type { ReactElement } from 'react';
import { DateInput, type DatePart } from '~/ui/fields/date-input';
import { NotExpressible, only, type Options, type Mapping } from '../fixtures';
import { grouped, list, oneOf, text } from './options';

const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/** A part's options; its classes may only say what our parts say themselves: the width, and that it is wrong. */
function datePart(from: unknown) {
  const part = only(from, 'name', 'label', 'value', 'error', 'classes');
  const classes = (text(part.classes) ?? '').split(' ').filter(Boolean);
  for (const each of classes) oneOf(each, 'govuk-input--', ['error', 'width-2', 'width-4']);
  return { ...part, error: part.error ?? (classes.includes('govuk-input--error') || undefined) } as Options;
}

function dateInput(options: Options): ReactElement {
  only(options, 'id', 'namePrefix', 'fieldset', 'hint', 'errorMessage', 'formGroup', 'values', 'items', ...dateParts);
  const items = options.items ? list(options.items).map(datePart) : undefined;
  const partOf = (part: DatePart) => {
    if (items) return items.find(({ name }) => name === part);
    const own = options[part] === false ? undefined : datePart(options[part]);
    if (own?.name && own.name !== part) throw new NotExpressible('a part of another name');
    return own;
  };
  const each = (read: (part: Options) => unknown) =>
    Object.fromEntries(
      dateParts.flatMap((part) => {
        const found = read(partOf(part) ?? {});
        return found === undefined ? [] : [[part, text(found) ?? '']];
      }),
    );
  if (items?.some(({ name }) => !dateParts.includes(name as DatePart)))
    throw new NotExpressible('a part of another name');
  const prefix = options.namePrefix ? `${text(options.namePrefix) ?? ''}-` : '';
  const values = (options.values ?? {}) as Record<string, unknown>;
  const known = dateParts.flatMap((part) => {
    const value = values[`${prefix}${part}`];
    return value === undefined ? [] : [[part, text(value) ?? '']];
  });
  const errors = each((part) => part.error);
  const right = dateParts.filter((part) => errors[part] === 'false');
  const wrong = dateParts.filter((part) => errors[part] === 'true');
  const { id, namePrefix, fieldset, hint, errorMessage, formGroup } = options;
  return (
    <DateInput
      {...grouped({ fieldset, hint, errorMessage, formGroup })}
      id={text(id) ?? ''}
      {...(namePrefix ? { namePrefix: text(namePrefix) ?? '' } : {})}
      parts={dateParts.filter((part) => (items?.length ? partOf(part) : options[part] !== false))}
      labels={each((part) => part.label)}
      values={{ ...(Object.fromEntries(known) as Record<string, string>), ...each((part) => part.value) }}
      errorParts={right.length && !wrong.length ? dateParts.filter((part) => !right.includes(part)) : wrong}
    />
  );
}

export const dateInputs: Mapping = {
  'date-input': dateInput,
};
