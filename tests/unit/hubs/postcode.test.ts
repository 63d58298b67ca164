import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPostcode } from '~/hubs/postcode';

const letter = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'));
const endLetter = fc.constantFrom(...Array.from('ABDEFGHJLNPQRSTUWXYZ'));
const figure = fc.integer({ min: 0, max: 9 }).map(String);
const outward = fc
  .tuple(fc.string({ unit: letter, minLength: 1, maxLength: 2 }), figure, fc.option(figure, { nil: '' }))
  .map((parts) => parts.join(''));
const inward = fc.tuple(figure, endLetter, endLetter).map((parts) => parts.join(''));
const mark = fc.constantFrom(
  '',
  ' ',
  '  ',
  '.',
  '-',
  '–',
  '\t',
  '\u00a0',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u2066',
  '\u00ad',
);
const scripts = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];

describe('a postcode is read however it was typed', () => {
  test('with marks between the characters, in any case and in any figures', () => {
    fc.assert(
      fc.property(
        outward,
        inward,
        fc.array(mark, { minLength: 9, maxLength: 9 }),
        fc.constantFrom(...scripts),
        fc.boolean(),
        (out, end, marks, figures, isLower) => {
          const plain =
            [...(out + end)]
              .map(
                (character, index) =>
                  (marks[index] ?? '') + (/\d/.test(character) ? figures.charAt(Number(character)) : character),
              )
              .join('') + (marks[8] ?? '');
          expect(readPostcode(isLower ? plain.toLowerCase() : plain)).toEqual({ unit: `${out} ${end}` });
        },
      ),
    );
  });

  test.each([
    ['nw95ab', 'NW9 5AB'],
    ['NW9.5AB', 'NW9 5AB'],
    [' n3 - 3aa ', 'N3 3AA'],
    ['ＮＷ９ ５ＡＢ', 'NW9 5AB'],
    ['EC1A1BB', 'EC1A 1BB'],
  ])('"%s" is %s', (typed, unit) => expect(readPostcode(typed)).toEqual({ unit }));

  test.each([
    ['N2O 8AA', 'N20 8AA'],
    ['NW9 OAB', 'NW9 0AB'],
    ['N1l 1ab', 'N11 1AB'],
    ['nw4iab', 'NW4 1AB'],
  ])('letters where only a figure can stand are taken for the figure: "%s"', (typed, unit) => {
    expect(readPostcode(typed)).toEqual({ unit });
  });
});

describe('what is not a whole postcode', () => {
  test.each(['NW9', 'nw9', ' N3 ', 'W1A', 'n۲۰'])('the first half alone is told apart: "%s"', (typed) => {
    expect(readPostcode(typed)).toHaveProperty('outcode');
  });

  test.each([
    '',
    ' ',
    'hello',
    '12345',
    'NW9 5A',
    'NW9 5ABC',
    '5AB',
    'NW9 AB5',
    '😀',
    'NW9 5A\u0000B',
    'NW9, 5AB or so',
    `NW9${' '.repeat(99)}5AB`,
  ])('anything else is invalid: %j', (typed) => expect(readPostcode(typed)).toEqual({ invalid: true }));

  test('nothing typed makes the reader fail, and what it gives it reads again the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from('NW9 5AB.O1')) })),
        (typed) => {
          const read = readPostcode(typed);
          if ('unit' in read) expect(readPostcode(read.unit)).toEqual(read);
          if ('outcode' in read) expect(readPostcode(read.outcode)).toEqual(read);
        },
      ),
    );
  });
});
