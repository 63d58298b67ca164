import { z } from 'zod';
import { asText } from '../answers';
import { cleanLine } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { TextField } from '../field';

const usualLimit = 200;

export const text: FieldKind<TextField> = {
  issueCodes: ['too-long'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => cleanLine(first(posted, id)) || undefined,
  schema: ({ limit = usualLimit }) =>
    z.string().transform(cleanLine).pipe(z.string().min(1, 'required').max(limit, 'too-long')),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
  facts: ({ limit = usualLimit }) => ({ limit }),
};
