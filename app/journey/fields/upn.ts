import { z } from 'zod';
import { foldDigits } from '~/i18n/fold-digits';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { UpnField } from '../field';

/** The alphabet of check letters, and of the last letter of a temporary number: I, O and S are left out. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const valueOf = (character: string) => (/\d/.test(character) ? Number(character) : letters.indexOf(character));

/** The first letter follows from the twelve characters after it, each times its place, modulo 23 (DfE, Unique pupil numbers). */
function isChecked(upn: string): boolean {
  const sum = [...upn.slice(1)].reduce((total, character, index) => total + valueOf(character) * (index + 2), 0);
  return letters[sum % 23] === upn[0];
}

/** A unique pupil number, thirteen characters; a temporary one ends in a letter. */
export const upn: FieldKind<UpnField> = {
  issueCodes: ['not-a-upn', 'wrong-check-letter'],
  controls: ({ id }) => [id],
  read: ({ id }, posted) => foldDigits(cleanCode(first(posted, id))) || undefined,
  schema: () =>
    z
      .string()
      .transform((typed) => typed.replace(/[\s.-]/g, '').toUpperCase())
      .pipe(
        z
          .string()
          .regex(/^[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z\d]$/, { error: 'not-a-upn', abort: true })
          .refine(isChecked, 'wrong-check-letter'),
      ),
  post: ({ id }, answer) => ({ [id]: [asText(answer)] }),
};
