import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCode, printCode, readCode } from '~/codes/code';

const code = fc.uint8Array({ minLength: 20, maxLength: 32 }).map(newCode);

describe('a code', () => {
  test('is five groups of four without I, L, O or U: four characters to find it by and 80 bits', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(printCode(made)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
        expect(made.lookUp).toHaveLength(4);
        expect(made.secret).toHaveLength(16);
      }),
    );
  });

  test('is read back in any case, with spaces, dashes or nothing between, and with O for 0 or l for 1', () => {
    const between = fc.constantFrom('', ' ', '-', ' – ', '\u200f', '.');
    fc.assert(
      fc.property(code, between, fc.boolean(), (made, separator, isLower) => {
        const typed = printCode(made).split('-').join(separator).replaceAll('0', 'O').replaceAll('1', 'l');
        expect(readCode(isLower ? typed.toLowerCase() : typed)).toEqual(made);
      }),
    );
  });

  test('may be typed in the digits of another script', () => {
    const made = newCode(new Uint8Array(20).fill(7));
    expect(readCode('۷۷۷۷-٧٧٧٧-7777-7777-7777')).toEqual(made);
  });

  test.each(['', '7777', '7777-7777-7777-7777-777', '7777-7777-7777-7777-77777', '7777-7777-7777-7777-777U', '!'])(
    'cannot be “%s”',
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );

  test('is not made of too few random bytes', () => {
    expect(() => newCode(new Uint8Array(19))).toThrow(RangeError);
  });
});
