import { describe, expect, test } from 'vitest';
import { dayInWords, instantInWords, timeInWords, weekdayInWords } from '~/i18n/format-time';

const winter = new Date('2026-11-23T09:00:00Z');
const summer = new Date('2026-07-06T08:15:00Z');

describe('in English', () => {
  test('a day of the week is said with its date, in London', () => {
    expect(weekdayInWords(winter, 'en')).toBe('Monday 23 November');
    expect(weekdayInWords(new Date('2026-07-05T23:30:00Z'), 'en')).toBe('Monday 6 July');
  });

  test.each([
    [winter, '9am'],
    [summer, '9:15am'],
    [new Date('2026-11-23T12:00:00Z'), '12pm'],
    [new Date('2026-11-23T00:00:00Z'), '12am'],
    [new Date('2026-11-23T17:15:00Z'), '5:15pm'],
  ])('%s is %s', (at, said) => {
    expect(timeInWords(at, 'en')).toBe(said);
  });

  test('a day is said in full, the same wherever the server stands', () => {
    expect(dayInWords('2019-03-05', 'en')).toBe('5 March 2019');
    expect(dayInWords('2024-02-29', 'en')).toBe('29 February 2024');
  });

  test('an instant is said with its time in London', () => {
    expect(instantInWords(winter, 'en')).toMatch(/^23 November 2026( at|,) 09:00$/);
    expect(instantInWords(summer, 'en')).toMatch(/^6 July 2026( at|,) 09:15$/);
  });
});

describe('in Persian', () => {
  test('days are those of the calendar people use here, in Persian words and figures', () => {
    expect(dayInWords('2019-03-05', 'fa')).toContain('۲۰۱۹');
    expect(dayInWords('2019-03-05', 'fa')).toContain('مارس');
    expect(weekdayInWords(winter, 'fa')).toContain('دوشنبه');
    expect(weekdayInWords(winter, 'fa')).toContain('۲۳');
  });

  test('times are said its own way', () => {
    expect(timeInWords(summer, 'fa')).toMatch(/۹:۱۵/);
  });
});
