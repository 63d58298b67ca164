import { describe, expect, test } from 'vitest';
import { email, phone } from '~/forms/define';
import { typing } from './answer-of';

describe('a phone number', () => {
  const number = phone('it');

  test.each([
    ['07700 900123', '07700 900123'],
    ['  020 7946 0000 ', '020 7946 0000'],
    ['+98 21 1234 5678', '+98 21 1234 5678'],
    ['+44 (0)7700 900 982', '+44 (0)7700 900 982'],
    ['۰۷۷۰۰۹۰۰۱۲۳', '07700900123'],
    ['\u202a07700\u00a0900123\u202c', '07700 900123'],
  ])('typed as %j is kept as %j', (typed, kept) => {
    expect(typing(number, typed)).toBe(kept);
  });

  test.each(['999', '12345', 'ring me', `07700 900123${' '.repeat(5)}${'0'.repeat(40)}`])('%j is none', (typed) => {
    expect(typing(number, typed)).toEqual({ issue: 'not-a-phone at it' });
  });
});

describe('an email address', () => {
  const address = email('it');

  test.each([
    ['a.bell@example.org', 'a.bell@example.org'],
    [' a.bell @example.org ', 'a.bell@example.org'],
    ['\u200ea.bell@example.org', 'a.bell@example.org'],
  ])('typed as %j is kept as %j', (typed, kept) => {
    expect(typing(address, typed)).toBe(kept);
  });

  test.each(['a.bell', 'a.bell@', '@example.org', 'a@b@example.org', 'a.bell@example'])('%j is none', (typed) => {
    expect(typing(address, typed)).toEqual({ issue: 'not-an-email at it' });
  });

  test('holds 254 characters', () => {
    expect(typing(address, `a@${'b'.repeat(260)}.org`)).toEqual({ issue: 'too-long at it' });
  });
});
