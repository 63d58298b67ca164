import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { foldDigits } from '~/i18n/fold-digits';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { PhoneField } from '../field';

const cleanNumber = (typed: string) => foldDigits(cleanCode(typed));

/** Kept as typed: people know their number by its look. Numbers of any country, British where no country is given. */
export const phone: FieldKind<PhoneField> = {
  issueCodes: ['not-a-phone'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => cleanNumber(first(posted, id)) || undefined,
  schema: () =>
    z
      .string()
      .transform(cleanNumber)
      .pipe(z.string().max(40, 'not-a-phone'))
      .refine((typed) => parsePhoneNumberFromString(typed, 'GB')?.isPossible() === true, 'not-a-phone'),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
};
