import { z } from 'zod';
import type { FieldKind } from '../field-kind';
import type { CheckboxesField } from '../field';

/** Kept in the order of the options. "None of these" beside another choice is asked about, not guessed. */
export const checkboxes: FieldKind<CheckboxesField> = {
  issueCodes: ['none-and-others'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => {
    const ticked = (posted[id] ?? []).filter((value) => value !== '');
    return ticked.length > 0 ? [...new Set(ticked)] : undefined;
  },
  schema: ({ options, none }) => {
    const values = options.map(({ value }) => value);
    return z
      .array(z.enum(values as [string, ...string[]], 'required'))
      .min(1, 'required')
      .refine((ticked) => none === undefined || !ticked.includes(none) || ticked.length === 1, 'none-and-others')
      .transform((ticked) => values.filter((value) => ticked.includes(value)));
  },
  post: ({ id }, answer) => ({ [id]: Array.isArray(answer) ? (answer as readonly string[]) : [] }),
};
