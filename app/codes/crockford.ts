import { foldDigits } from '~/i18n/fold-digits';

/** Crockford's base 32: no I, L, O or U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const marks = /[\s\p{Z}\p{Cf}\p{Pd}\p{Default_Ignorable_Code_Point}._]/gu;

/** What was typed as it would be printed: in any case, digits of any script, with spaces, dashes and dots, O as 0, I and L as 1. */
export function foldTyped(typed: string): string {
  const text = foldDigits(typed.slice(0, 120).normalize('NFKC')).replace(marks, '').toUpperCase();
  return text.replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** A character for each byte: its lower five bits. */
export function spell(bytes: Uint8Array): string {
  return [...bytes].map((byte) => alphabet.charAt(byte & 31)).join('');
}
