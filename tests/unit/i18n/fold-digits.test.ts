import { expect, test } from 'vitest';
import { foldDigits } from '~/i18n/fold-digits';

test.each([
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['NW۹ ۵AB', 'NW9 5AB'],
  ['07700 900123', '07700 900123'],
  ['می‌روم', 'می‌روم'],
  ['', ''],
])('%j is %j', (typed, folded) => {
  expect(foldDigits(typed)).toBe(folded);
});
