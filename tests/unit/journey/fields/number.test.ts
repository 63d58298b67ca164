import { expect, test } from 'vitest';
import { number } from '~/forms/define';
import { accept } from '~/journey/accept';
import { context } from '../club-form';
import { typing } from './answer-of';

const age = number('it', 1, 17);

test.each([
  ['7', 7],
  [' 007 ', 7],
  ['۱۷', 17],
  ['٧', 7],
])('%j is %d', (typed, answer) => {
  expect(typing(age, typed)).toBe(answer);
});

test.each(['seven', '7.5', '-7', '1e1', '0x7', '7 8', '12345678'])('%j is not a whole number', (typed) => {
  expect(typing(age, typed)).toEqual({ issue: 'not-a-number at it' });
});

test.each(['0', '18', '999999'])('%s is out of range', (typed) => {
  expect(typing(age, typed)).toEqual({ issue: 'out-of-range at it' });
});

test('zero counts as an answer', () => {
  expect(typing(number('it', 0, 5), '0')).toBe(0);
});

test('an issue carries the range, for its words', () => {
  const taken = accept([age], { it: ['18'] }, {}, context);
  expect(taken).toMatchObject({ issues: [{ facts: { min: 1, max: 17 } }] });
});
