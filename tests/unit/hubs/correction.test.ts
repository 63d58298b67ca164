import { describe, expect, test } from 'vitest';
import { makeCatchment, type CatchmentSector } from '~/hubs/catchment';
import { correctSectors } from '~/hubs/correction';
import { writeUnits } from '~/hubs/unit-set';

const sector: CatchmentSector = {
  id: 'NW9 6',
  default: 'west',
  certainty: 'likely',
  exceptions: { '!Brent': 'AF', 'west?south': 'EN' },
  units: writeUnits(['AA', 'AB', 'AF', 'EN']),
};
const beyond: CatchmentSector = { id: 'NW9 2', default: '!Harrow', certainty: 'likely', exceptions: {}, units: null };
const find = (...corrections: [string, string | null][]) =>
  makeCatchment(
    [sector, beyond],
    [{ id: 'EN1', council: 'Enfield' }],
    corrections.map(([id, value]) => ({ id, value })),
  );

describe('what staff corrected', () => {
  test('wins for a postcode alone, and a hub they name is sure', () => {
    const findHub = find(['NW9 6AB', 'south']);
    expect(findHub('nw9 6ab')).toMatchObject({ outcome: 'hub', hub: 'south', certainty: 'listed' });
    expect(findHub('NW9 6AA')).toMatchObject({ hub: 'west', certainty: 'likely' });
  });

  test('of a sector is what is usual there: postcodes with a value of their own keep it, new ones are to be checked', () => {
    const findHub = find(['NW9 6', 'south']);
    expect(findHub('NW9 6AA')).toMatchObject({ hub: 'south', certainty: 'listed' });
    expect(findHub('NW9 6AF')).toMatchObject({ outcome: 'outside', council: 'Brent' });
    expect(findHub('NW9 6EN')).toMatchObject({ outcome: 'either' });
    expect(findHub('NW9 6XY')).toMatchObject({ hub: 'south', certainty: 'check' });
  });

  test('of a postcode wins over that of its sector, in whatever order they were made', () => {
    for (const findHub of [
      find(['NW9 6AB', 'east-central'], ['NW9 6', 'south']),
      find(['NW9 6', 'south'], ['NW9 6AB', 'east-central']),
    ]) {
      expect(findHub('NW9 6AB').hub).toBe('east-central');
      expect(findHub('NW9 6AA').hub).toBe('south');
    }
  });

  test('may be two hubs, a council, or outside without one', () => {
    const findHub = find(['NW9 6AA', 'south?west'], ['NW9 6AB', '!Brent'], ['NW9 6AF', '!'], ['NW9 2AA', 'west']);
    expect(findHub('NW9 6AA')).toMatchObject({
      outcome: 'either',
      hub: 'south',
      alternative: 'west',
      certainty: 'check',
    });
    expect(findHub('NW9 6AB')).toMatchObject({ outcome: 'outside', council: 'Brent' });
    expect(findHub('NW9 6AF')).toMatchObject({ outcome: 'outside', council: null });
    expect(findHub('NW9 2AA')).toMatchObject({ outcome: 'hub', hub: 'west' });
    expect(findHub('NW9 2AB')).toMatchObject({ outcome: 'outside', council: 'Harrow' });
  });

  test('in a sector the table lacks changes nothing else there', () => {
    const findHub = find(['NW9 3AA', 'west'], ['EN1 1AA', 'east-central']);
    expect(findHub('NW9 3AA').hub).toBe('west');
    expect(findHub('NW9 3AB').outcome).toBe('unknown');
    expect(findHub('EN1 1AA').hub).toBe('east-central');
    expect(findHub('EN1 1AB')).toMatchObject({ outcome: 'outside', council: 'Enfield' });
    expect(findHub('EN1 2AB')).toMatchObject({ outcome: 'outside', council: 'Enfield' });
  });

  test('and took back counts no more', () => {
    expect(find(['NW9 6AB', null], ['NW9 6', null])('NW9 6AB')).toMatchObject({ hub: 'west', certainty: 'likely' });
  });

  test('counts in the rows for what counts hubs', () => {
    const corrections = [
      { id: 'NW9 6', value: 'south' },
      { id: 'NW9 6AF', value: 'west' },
      { id: 'NW9 6EN', value: 'west' },
      { id: 'NW9 3AA', value: 'west' },
    ];
    expect(correctSectors([sector, beyond], corrections)).toEqual([
      { ...sector, default: 'south', exceptions: { west: 'AF EN' } },
      beyond,
    ]);
  });
});
