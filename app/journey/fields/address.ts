import { z } from 'zod';
import type { Address } from '../answers';
import { cleanCode, cleanLine } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { AddressField } from '../field';
import { postcodeSchema } from './postcode';

const parts = ['line1', 'line2', 'town', 'postcode'] as const;
const line = z
  .string()
  .nullable()
  .transform((typed) => (typed === null ? null : cleanLine(typed) || null))
  .pipe(z.string().max(200, 'too-long').nullable());

export const address: FieldKind<AddressField> = {
  issueCodes: ['line1-missing', 'too-long', 'only-part', 'not-a-postcode'],
  controls: ({ id }) => [`${id}-line1`, `${id}-line2`, `${id}-town`, `${id}-postcode`],
  read: ({ id }, posted) => {
    const typed = parts.map(
      (part) => (part === 'postcode' ? cleanCode : cleanLine)(first(posted, `${id}-${part}`)) || null,
    );
    if (typed.every((each) => each === null)) return undefined;
    return Object.fromEntries(parts.map((part, index) => [part, typed[index]]));
  },
  schema: () =>
    z.object({
      line1: line.refine((value) => value !== null, 'line1-missing').transform(String),
      line2: line,
      town: line,
      postcode: postcodeSchema.nullable(),
    }),
  post: ({ id }, answer) =>
    Object.fromEntries(parts.map((part) => [`${id}-${part}`, [(answer as Address)[part] ?? '']])),
  facts: () => ({ limit: 200 }),
};
