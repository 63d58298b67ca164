import { alphabet, foldTyped } from '~/codes/crockford';

const randomLength = 7;
const readable = /^(?:BF)?([0-9A-HJKMNP-TV-Z]{8})$/;
// Chosen so that BF-7K4M-9QXD, the reference printed as an example everywhere, is a valid one.
const offset = 25;

/**
 * A reference as people are given it, `BF-7K4M-9QXD`: seven random characters and a check character.
 * 35 random bits do not rule out a second use: the one who stores it asks again when it is taken.
 */
export function newReference(randomBytes: Uint8Array): string {
  if (randomBytes.length < randomLength) throw new RangeError(`A reference takes ${randomLength} random bytes`);
  const values = [...randomBytes.subarray(0, randomLength)].map((byte) => byte & 31);
  return print([...values, checkValue(values)].map((value) => alphabet.charAt(value)).join(''));
}

/** A reference in its printed form, however it was typed (O as 0, I and L as 1); null where it cannot be one. */
export function readReference(typed: string): string | null {
  const code = readable.exec(foldTyped(typed))?.[1];
  if (!code) return null;
  const values = [...code].map((character) => alphabet.indexOf(character));
  return values.pop() === checkValue(values) ? print(code) : null;
}

/**
 * A weighted sum in the field of 32 elements, where every weight differs: one wrong character, or any two that changed
 * places, always show. Crockford's own check runs over 37 signs, five of which nobody can dictate.
 */
function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0) ^ offset;
}

/** Multiplication by x modulo x^5 + x^2 + 1. */
function double(value: number): number {
  return value & 16 ? ((value << 1) & 31) ^ 5 : value << 1;
}

const print = (code: string) => `BF-${code.slice(0, 4)}-${code.slice(4)}`;
