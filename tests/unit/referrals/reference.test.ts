import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newReference, readReference } from '~/referrals/reference';

const reference = fc.uint8Array({ minLength: 7, maxLength: 12 }).map(newReference);
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const places = [3, 4, 5, 6, 8, 9, 10, 11];

describe('a reference', () => {
  test('has two groups of four characters without I, L, O or U', () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(made).toMatch(/^BF-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  test('is read back however it was typed', () => {
    const separator = fc.constantFrom('', ' ', '-', '–', '.', '\u200f', ' - ');
    fc.assert(
      fc.property(reference, separator, fc.boolean(), fc.boolean(), (made, between, isLower, hasPrefix) => {
        const typed = made
          .split('-')
          .slice(hasPrefix ? 0 : 1)
          .join(between);
        expect(readReference(isLower ? typed.toLowerCase() : typed)).toBe(made);
      }),
    );
  });

  test('may be dictated with O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(reference, fc.constantFrom('I', 'L', 'l', 'i'), (made, one) => {
        expect(readReference(made.replaceAll('0', 'o').replaceAll('1', one))).toBe(made);
      }),
    );
  });

  test('with one wrong character is refused', () => {
    fc.assert(
      fc.property(
        reference,
        fc.constantFrom(...places),
        fc.constantFrom(...Array.from(alphabet)),
        (made, place, character) => {
          const wrong = made.slice(0, place) + character + made.slice(place + 1);
          expect(readReference(wrong)).toBe(wrong === made ? made : null);
        },
      ),
    );
  });

  test('with any two characters exchanged is refused', () => {
    fc.assert(
      fc.property(reference, fc.constantFrom(...places), fc.constantFrom(...places), (made, one, other) => {
        const characters = [...made];
        [characters[one], characters[other]] = [made.charAt(other), made.charAt(one)];
        const swapped = characters.join('');
        expect(readReference(swapped)).toBe(swapped === made ? made : null);
      }),
    );
  });

  test('given as an example everywhere is a valid one', () => {
    expect(readReference('bf 7k4m 9qxd')).toBe('BF-7K4M-9QXD');
    expect(readReference('BF-۷K۴M-۹QXD')).toBe('BF-7K4M-9QXD');
  });
});

test.each(['', 'BF', 'BF-7K4M-9QX', 'BF-7K4M-9QXDD', 'BF-7U4M-9QXD', 'XX-7K4M-9QXD', 'BF-7K4M-9QX\u0000', '😀'])(
  '%j is no reference',
  (typed) => {
    expect(readReference(typed)).toBeNull();
  },
);

test('nothing typed makes the reader fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      expect(() => readReference(typed)).not.toThrow();
    }),
  );
});

test('too few random bytes are refused', () => {
  expect(() => newReference(new Uint8Array(6))).toThrow(RangeError);
});
