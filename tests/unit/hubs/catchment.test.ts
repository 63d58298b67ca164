import { describe, expect, test } from 'vitest';
import { makeCatchment, type CatchmentSector } from '~/hubs/catchment';
import { writeUnits } from '~/hubs/unit-set';

const sector: CatchmentSector = {
  id: 'NW9 6',
  default: 'west',
  certainty: 'likely',
  exceptions: { '!Brent': 'AF LL', south: 'AA', 'west?south': 'EN', '!': 'ZZ' },
  units: writeUnits(['AB', 'AF', 'LL', 'AA', 'EN']),
};
const outside: CatchmentSector = {
  id: 'NW9 0',
  default: '!Brent',
  certainty: 'likely',
  exceptions: {},
  units: writeUnits(['AB']),
};
const beyond: CatchmentSector = { id: 'NW9 2', default: '!Harrow', certainty: 'likely', exceptions: {}, units: null };
const find = makeCatchment([sector, outside, beyond], [{ id: 'EN1', council: 'Enfield' }]);

const none = { hub: null, alternative: null, council: null, certainty: null };

describe('a postcode in a sector we hold', () => {
  test('takes the default of its sector', () => {
    expect(find('nw9 6ab')).toEqual({ ...none, postcode: 'NW9 6AB', outcome: 'hub', hub: 'west', certainty: 'likely' });
  });

  test('takes its own value where it is an exception', () => {
    expect(find('NW9 6AA')).toEqual({
      ...none,
      postcode: 'NW9 6AA',
      outcome: 'hub',
      hub: 'south',
      certainty: 'likely',
    });
    expect(find('NW9 6LL')).toEqual({ ...none, postcode: 'NW9 6LL', outcome: 'outside', council: 'Brent' });
    expect(find('NW9 6ZZ')).toEqual({ ...none, postcode: 'NW9 6ZZ', outcome: 'outside' });
  });

  test('shows both hubs where either could be meant', () => {
    const answer = { outcome: 'either', hub: 'west', alternative: 'south', certainty: 'check' };
    expect(find('NW9 6EN')).toEqual({ ...none, postcode: 'NW9 6EN', ...answer });
  });

  test('is to be checked when it is newer than the table, inside Barnet and out', () => {
    expect(find('NW9 6XY')).toMatchObject({ outcome: 'hub', hub: 'west', certainty: 'check' });
    expect(find('NW9 0XY')).toMatchObject({ outcome: 'outside', council: 'Brent', certainty: 'check' });
  });

  test('is outside without a doubt in a sector that does not touch Barnet', () => {
    expect(find('NW9 2XY')).toEqual({ ...none, postcode: 'NW9 2XY', outcome: 'outside', council: 'Harrow' });
  });
});

describe('a postcode in no sector we hold', () => {
  test('is unknown in a new sector of an outward code we hold, and so is the outward code alone', () => {
    expect(find('NW9 3AA')).toEqual({ ...none, postcode: 'NW9 3AA', outcome: 'unknown' });
    expect(find('nw9')).toEqual({ ...none, postcode: 'NW9', outcome: 'unknown' });
  });

  test('is outside elsewhere, with the council where the outward code has one', () => {
    expect(find('EN1 1AA')).toEqual({ ...none, postcode: 'EN1 1AA', outcome: 'outside', council: 'Enfield' });
    expect(find('SW1A 1AA')).toEqual({ ...none, postcode: 'SW1A 1AA', outcome: 'outside' });
  });
});

test('what is not a postcode comes back as typed, cut short', () => {
  expect(find(' hello. ')).toEqual({ ...none, postcode: ' hello. ', outcome: 'invalid' });
  expect(find('x'.repeat(9999)).postcode).toHaveLength(60);
});

test.each(['north', 'west?', 'west?west', 'west?south?west', ''])(
  'a sector with the value "%s" is refused',
  (value) => {
    expect(() => makeCatchment([{ ...sector, default: value }], [])).toThrow('NW9 6');
  },
);
