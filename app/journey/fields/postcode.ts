import { z } from 'zod';
import { readPostcode } from '~/hubs/postcode';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { PostcodeField } from '../field';

/** A whole postcode in its printed form, `NW9 5AB`, however it was typed. */
export const postcodeSchema = z.string().transform((typed, payload) => {
  const read = readPostcode(typed);
  if ('unit' in read) return read.unit;
  payload.addIssue({ code: 'custom', message: 'outcode' in read ? 'only-part' : 'not-a-postcode' });
  return z.NEVER;
});

export const postcode: FieldKind<PostcodeField> = {
  issueCodes: ['only-part', 'not-a-postcode'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => cleanCode(first(posted, id)) || undefined,
  schema: () => postcodeSchema,
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
};
