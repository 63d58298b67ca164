import { describe, expect, test } from 'vitest';
import { date } from '~/forms/define';
import { accept } from '~/journey/accept';
import type { Field } from '~/journey/field';
import { schemaOf } from '~/journey/field-schema';
import { context } from '../club-form';
import { answerOf, posting } from './answer-of';

// Today is Tuesday 24 November 2026.
const born = date('it', 'born', { maxYears: 25 });
const due = date('it', 'due');
const soon = date('it', 'from-today');

function typed(field: Field, text: string) {
  const [day = '', month = '', year = ''] = text.split(' ');
  return answerOf(field, posting({ 'it-day': day, 'it-month': month, 'it-year': year }));
}

describe('a date', () => {
  test.each([
    ['5 3 2019', '2019-03-05'],
    ['05 03 2019', '2019-03-05'],
    ['۵ ۳ ۲۰۱۹', '2019-03-05'],
    ['٥ ٣ ٢٠١٩', '2019-03-05'],
    ['\u200f5\u200e 3 \u20662019\u2069', '2019-03-05'],
    ['29 2 2024', '2024-02-29'],
  ])('typed as %j is %s', (text, day) => {
    expect(typed(born, text)).toBe(day);
  });

  test.each([
    [' 3 2019', 'day-missing at it-day'],
    ['5  2019', 'month-missing at it-month'],
    ['5 3 ', 'year-missing at it-year'],
    ['5 3 19', 'year-form at it-year'],
    ['5 March 2019', 'not-real at it-month'],
    ['123 3 2019', 'not-real at it-day'],
    ['29 2 2023', 'not-real at it-day'],
    ['31 4 2019', 'not-real at it-day'],
    ['0 4 2019', 'not-real at it-day'],
    ['5 13 2019', 'not-real at it-day'],
    ['27 6 1398', 'other-calendar at it-year'],
  ])('typed as %j has the issue %s', (text, issue) => {
    expect(typed(born, text)).toEqual({ issue });
  });

  test('may be left blank where it is optional, but not half of it', () => {
    const optional = { ...born, isOptional: true };
    expect(typed(born, '')).toEqual({ issue: 'required at it-day' });
    expect(typed(optional, '')).toBeNull();
    expect(typed(optional, '5')).toEqual({ issue: 'month-missing at it-month' });
  });

  test('says one thing at a time', () => {
    const taken = accept([born], posting({ 'it-day': '5' }), {}, context);
    expect(taken).toMatchObject({ ok: false, issues: [{ code: 'month-missing' }] });
  });

  test('is still judged once stored, so that a draft kept overnight cannot hold a day that no longer fits', () => {
    const tomorrow = schemaOf(soon, { ...context, today: '2026-11-25' });
    expect(schemaOf(soon, context).safeParse('2026-11-24').success).toBe(true);
    expect(tomorrow.safeParse('2026-11-24').success).toBe(false);
  });

  test.each([['half a date'], [20190305], [['5', '3', '2019']], [{ day: 5, month: 3, year: 2019 }], [true]])(
    'is not %j',
    (stored) => {
      expect(schemaOf(born, context).safeParse(stored).success).toBe(false);
    },
  );
});

describe('the days a date may be', () => {
  test.each([
    ['a birth is today at the latest', born, '24 11 2026', '2026-11-24'],
    ['a birth is today at the latest', born, '25 11 2026', { issue: 'future at it-day' }],
    ['a birth is of someone no older than the form allows', born, '25 11 2000', '2000-11-25'],
    ['a birth is of someone no older than the form allows', born, '24 11 2000', { issue: 'too-long-ago at it-day' }],
    ['a birth is of someone of 120 where the form does not say', date('it', 'born'), '25 11 1905', '1905-11-25'],
    [
      'a birth is of someone of 120 where the form does not say',
      date('it', 'born'),
      '24 11 1905',
      { issue: 'too-long-ago at it-day' },
    ],
    ['a baby may be three weeks late', due, '3 11 2026', '2026-11-03'],
    ['a baby may be three weeks late', due, '2 11 2026', { issue: 'due-past at it-day' }],
    ['a baby is due within ten months', due, '26 9 2027', '2027-09-26'],
    ['a baby is due within ten months', due, '27 9 2027', { issue: 'due-too-far at it-day' }],
    ['a day to come may be today', soon, '24 11 2026', '2026-11-24'],
    ['a day to come may be today', soon, '23 11 2026', { issue: 'past at it-day' }],
    ['a day to come is in five years', soon, '31 12 2031', '2031-12-31'],
    ['a day to come is in five years', soon, '1 1 2032', { issue: 'too-far at it-day' }],
  ])('%s', (_, field, text, answer) => {
    expect(typed(field, text)).toEqual(answer);
  });
});
