import { describe, expect, test } from 'vitest';
import { nhsNumber, skippable, upn } from '~/forms/define';
import { accept } from '~/journey/accept';
import type { Field } from '~/journey/field';
import { context } from '../club-form';

const take = (field: Field, typed: string) => {
  const taken = accept([field], { it: [typed] }, {}, context);
  return taken.ok ? taken.values.it : taken.issues[0]?.code;
};

describe('an NHS number', () => {
  test.each(['9990000018', '999 000 0018', '999-000-0018', ' 999.000.0018 ', '۹۹۹۰۰۰۰۰۱۸'])(
    'is taken as %s',
    (typed) => {
      expect(take(nhsNumber('it'), typed)).toBe('999 000 0018');
    },
  );
  test.each([
    ['999 000 0019', 'wrong-check-digit'],
    ['999 000 0081', 'wrong-check-digit'],
    ['999 000 001', 'not-ten-digits'],
    ['999 000 00181', 'not-ten-digits'],
    ['999 000 001A', 'not-ten-digits'],
  ])('%s is refused: %s', (typed, code) => {
    expect(take(nhsNumber('it'), typed)).toBe(code);
  });
  test('with a check digit of ten is never issued', () => {
    for (let last = 0; last < 10; last++) expect(take(nhsNumber('it'), `999000000${last}`)).toBe('wrong-check-digit');
  });
  test('may always be left out', () => {
    expect(take(nhsNumber('it', skippable), '  ')).toBeNull();
  });
});

describe('a unique pupil number', () => {
  test.each([
    ['B801200005001', 'B801200005001'],
    ['h302999925001', 'H302999925001'],
    ['X302 999 925 002', 'X302999925002'],
    ['G30299992501A', 'G30299992501A'],
  ])('%s is taken, temporary ones too', (typed, kept) => {
    expect(take(upn('it'), typed)).toBe(kept);
  });
  test.each([
    ['A801200005001', 'wrong-check-letter'],
    ['H302999925002', 'wrong-check-letter'],
    ['G30299992501B', 'wrong-check-letter'],
    ['S801200005001', 'not-a-upn'],
    ['B80120000500', 'not-a-upn'],
    ['B80120000500I', 'not-a-upn'],
    ['8801200005001', 'not-a-upn'],
  ])('%s is refused: %s', (typed, code) => {
    expect(take(upn('it'), typed)).toBe(code);
  });
  test('may always be left out', () => {
    expect(take(upn('it', skippable), '')).toBeNull();
  });
});
