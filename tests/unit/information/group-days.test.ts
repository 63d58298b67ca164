import { expect, test } from 'vitest';
import { groupDays } from '~/information/group-days';

const nineToFive = { opens: '09:00', closes: '17:00' };

test('days that follow each other with the same hours are one line', () => {
  const days = [1, 2, 3, 4, 5].map((day) => ({ day, ...nineToFive }));
  expect(groupDays(days)).toEqual([{ from: 1, to: 5, ...nineToFive }]);
});

test('another hour begins another line, and so does a day off', () => {
  const late = { opens: '09:00', closes: '17:15' };
  const days = [
    { day: 5, ...nineToFive },
    { day: 1, ...late },
    { day: 2, ...late },
    { day: 4, ...late },
  ];
  expect(groupDays(days)).toEqual([
    { from: 1, to: 2, ...late },
    { from: 4, to: 4, ...late },
    { from: 5, to: 5, ...nineToFive },
  ]);
});
