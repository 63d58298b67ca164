import { z } from 'zod';
import { foldDigits } from '~/i18n/fold-digits';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { NhsNumberField } from '../field';

/** Modulus 11 over the first nine digits, weights 10 to 2 (NHS Data Dictionary); a check digit of 10 is never issued. */
function isChecked(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Ten digits, however they were spaced; kept in the printed form `999 000 0018`. */
export const nhsNumber: FieldKind<NhsNumberField> = {
  issueCodes: ['not-ten-digits', 'wrong-check-digit'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => foldDigits(cleanCode(first(posted, id))) || undefined,
  schema: () =>
    z
      .string()
      .transform((typed) => typed.replace(/[\s.-]/g, ''))
      .pipe(
        z
          .string()
          .regex(/^\d{10}$/, { error: 'not-ten-digits', abort: true })
          .refine(isChecked, 'wrong-check-digit'),
      )
      .transform((digits) => `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
};
