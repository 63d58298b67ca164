import { z } from 'zod';
import { foldDigits } from '~/i18n/fold-digits';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { NumberField } from '../field';

export const number: FieldKind<NumberField> = {
  issueCodes: ['not-a-number', 'out-of-range'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => {
    const typed = foldDigits(cleanCode(first(posted, id)));
    if (!typed) return undefined;
    return /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
  },
  schema: ({ min, max }) =>
    z.number('not-a-number').int('not-a-number').min(min, 'out-of-range').max(max, 'out-of-range'),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
  facts: ({ min, max }) => ({ min, max }),
};
