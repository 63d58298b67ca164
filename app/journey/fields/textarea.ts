import { z } from 'zod';
import { cleanText } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { TextareaField } from '../field';

export const textarea: FieldKind<TextareaField> = {
  issueCodes: ['too-long'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => cleanText(first(posted, id)) || undefined,
  schema: ({ limit }) => z.string().max(limit, 'too-long'),
  post: ({ id }, answer) => ({ [id]: [String(answer)] }),
  facts: ({ limit }) => ({ limit }),
};
