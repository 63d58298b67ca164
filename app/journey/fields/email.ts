import { z } from 'zod';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { EmailField } from '../field';

export const email: FieldKind<EmailField> = {
  issueCodes: ['too-long', 'not-an-email'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => cleanCode(first(posted, id)).replace(/ /g, '') || undefined,
  schema: () => z.string().max(254, 'too-long').pipe(z.email('not-an-email')),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
  facts: () => ({ limit: 254 }),
};
