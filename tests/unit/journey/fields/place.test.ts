import { describe, expect, test } from 'vitest';
import { address, postcode } from '~/forms/define';
import { accept } from '~/journey/accept';
import { context } from '../club-form';
import { answerOf, posting, typing } from './answer-of';

describe('a postcode', () => {
  const home = postcode('it');

  test.each(['NW9 5AB', 'nw95ab', ' nw9-5ab', 'NW9\u200f5AB', 'NW۹ ۵AB'])(
    'typed as %j is printed as NW9 5AB',
    (typed) => {
      expect(typing(home, typed)).toBe('NW9 5AB');
    },
  );

  test('must be whole', () => {
    expect(typing(home, 'NW9')).toEqual({ issue: 'only-part at it' });
    expect(typing(home, 'Colindale')).toEqual({ issue: 'not-a-postcode at it' });
  });
});

describe('an address', () => {
  const home = address('it');
  const typed = (parts: Readonly<Record<string, string>>) =>
    posting(Object.fromEntries(Object.entries(parts).map(([part, value]) => [`it-${part}`, value])));

  test('needs its first line only', () => {
    expect(answerOf(home, typed({ line1: ' 1  High Street ' }))).toEqual({
      line1: '1 High Street',
      line2: null,
      town: null,
      postcode: null,
    });
  });

  test('keeps its postcode as it is printed', () => {
    expect(answerOf(home, typed({ line1: '1 High Street', postcode: 'n201aa' }))).toMatchObject({
      postcode: 'N20 1AA',
    });
  });

  test.each([
    [{ town: 'Barnet' }, 'line1-missing at it-line1'],
    [{ line1: 'a'.repeat(201) }, 'too-long at it-line1'],
    [{ line1: 'a', line2: 'b'.repeat(201) }, 'too-long at it-line2'],
    [{ line1: 'a', town: 'b'.repeat(201) }, 'too-long at it-town'],
    [{ line1: 'a', postcode: 'N20' }, 'only-part at it-postcode'],
    [{ line1: 'a', postcode: 'Whetstone' }, 'not-a-postcode at it-postcode'],
    [{}, 'required at it-line1'],
  ])('%# points at the line to put right: %s', (parts, issue) => {
    expect(answerOf(home, typed(parts))).toEqual({ issue });
  });

  test('may be left blank where it is optional', () => {
    expect(accept([{ ...home, isOptional: true }], {}, {}, context)).toEqual({ ok: true, values: { it: null } });
  });
});
