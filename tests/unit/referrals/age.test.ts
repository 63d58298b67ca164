import { expect, test } from 'vitest';
import { ageOn } from '~/referrals/age';

test.each([
  ['2010-11-22', '2026-11-22', 16],
  ['2010-11-23', '2026-11-22', 15],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('someone born on %s is, on %s, %i', (bornOn, today, age) =>
  expect(ageOn({ bornOn, ageYears: null }, today)).toBe(age),
);

test('an age that was only said is taken as it is, and an unborn child has none', () => {
  expect(ageOn({ bornOn: null, ageYears: 4 }, '2026-11-22')).toBe(4);
  expect(ageOn({ bornOn: null, ageYears: null }, '2026-11-22')).toBeNull();
});
