import { z } from 'zod';
import { asText } from '../answers';
import { cleanText } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { TextareaField } from '../field';

export const textarea: FieldKind<TextareaField> = {
  issueCodes: ['too-long'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => cleanText(first(posted, id)) || undefined,
  schema: ({ limit }) => z.string().transform(cleanText).pipe(z.string().min(1, 'required').max(limit, 'too-long')),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
  facts: ({ limit }) => ({ limit }),
};
