import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCode, cleanLine, cleanText } from '~/journey/clean-text';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\u0000', '\ud83d', '\ude00', '\r', '\n', ' ', '\u00a0', '\u0301', 'e', '\u200f', '\ufeff'))
    .map((parts) => parts.join('')),
);

test.each([
  ['a story', cleanText],
  ['a line', cleanLine],
  ['a code', cleanCode],
])('%s once cleaned stays as it is, and holds nothing that breaks a printer', (_, clean) => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
      expect(once).toBe(once.trim());
      expect(() => encodeURIComponent(once), 'half a character').not.toThrow();
      expect(['\u0000', '\r'].filter((mark) => once.includes(mark))).toEqual([]);
    }),
  );
});

test('words that steer direction keep their marks; codes lose them', () => {
  expect(cleanLine('می‌روم به \u2067NW9\u2069 امروز')).toBe('می‌روم به \u2067NW9\u2069 امروز');
  expect(cleanCode('\u2067NW9\u2069')).toBe('NW9');
});
