import { parse, validOutcode } from 'postcode';
import { foldDigits } from '~/i18n/fold-digits';

export type ReadPostcode = { unit: string } | { outcode: string } | { invalid: true };

const printed = /^[A-Z]{1,2}[0-9][0-9A-HJKMNP-Z]? [0-9][A-Z]{2}$/;
// Spaces, dashes, dots and commas, and whatever is not seen: people paste postcodes out of messages and maps.
const marks = /[\s\p{Z}\p{Cf}\p{Pd}\p{Default_Ignorable_Code_Point}.,·_]/gu;
const longest = 60;

// No part of a postcode that is a figure can be a letter O, I or L there, and no outward code ends in one: they are slips.
const slips: Record<string, string> = { O: '0', I: '1', L: '1' };
const figure = (letter: string) => slips[letter] ?? letter;
const outwardSlip = /^([A-Z]{1,2}\d)([OIL])$/;
const inwardSlip = /^([A-Z]{1,2}\d[A-Z\d]?)([OIL])([A-Z]{2})$/;

function squeeze(typed: string): string {
  return foldDigits(typed.normalize('NFKC')).replace(marks, '').toUpperCase();
}

const mendOutward = (outward: string) =>
  outward.replace(outwardSlip, (_, start: string, slip: string) => start + figure(slip));

/**
 * A postcode however it was typed: any case, with or without the space, with dots, dashes or invisible marks, in Latin,
 * Arabic or Persian figures. A whole one comes back as printed (`NW9 5AB`), its first half alone as `NW9`. Only the form
 * is looked at: whether there is such a postcode is for the catchment.
 */
export function readPostcode(typed: string): ReadPostcode {
  if (printed.test(typed)) return { unit: typed };
  if (typed.length > longest) return { invalid: true };
  const text = squeeze(typed);
  const outcode = mendOutward(text);
  if (validOutcode(outcode)) return { outcode };
  const mended = text.replace(
    inwardSlip,
    (_, outward: string, slip: string, end: string) => outward + figure(slip) + end,
  );
  const whole = parse(mendOutward(mended.slice(0, -3)) + mended.slice(-3));
  return whole.valid ? { unit: whole.postcode } : { invalid: true };
}
