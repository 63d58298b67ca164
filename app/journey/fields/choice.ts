import { z } from 'zod';
import { asText } from '../answers';
import { first, type FieldKind } from '../field-kind';
import type { KnownField, RadiosField, SelectField } from '../field';

/** One of the values, or an issue as if nothing had been chosen: only a tampered post gets there. */
function oneOf<F extends RadiosField | SelectField | KnownField>(
  values: (field: F) => readonly string[],
): FieldKind<F> {
  return {
    issueCodes: [],
    controls: ({ id }) => [id],
    read: ({ id }, posted) => first(posted, id) || undefined,
    schema: (field) => z.enum(values(field) as [string, ...string[]], 'required'),
    post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
  };
}

export const knownValues = ['yes', 'no', 'not-known'] as const;

export const radios = oneOf<RadiosField>(({ options }) => options.map(({ value }) => value));
export const select = oneOf<SelectField>(({ options }) => options.map(({ value }) => value));
export const known = oneOf<KnownField>(() => knownValues);
