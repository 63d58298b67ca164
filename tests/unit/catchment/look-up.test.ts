import { describe, expect, test } from 'vitest';
import { lookUp, readPlaceName } from '~/catchment/look-up';
import type { CatchmentSector } from '~/hubs/catchment';
import { writeUnits } from '~/hubs/unit-set';

const data: CatchmentSector = {
  id: 'NW9 6',
  default: 'west',
  certainty: 'likely',
  exceptions: { '!Brent': 'AF LL' },
  units: writeUnits(['AA', 'AF', 'LL']),
};
const look = (id: string, corrections: Record<string, string | null> = {}, row: CatchmentSector | null = data) =>
  lookUp(
    id,
    row && { data: row, origin: 'seed' },
    new Map(Object.entries(corrections).map(([each, value]) => [each, { value, version: 1 }])),
  );

test.each([
  [' nw9-6aa ', 'NW9 6AA'],
  ['nw9 6', 'NW9 6'],
  ['N1 . 4', 'N1 4'],
  ['NW9', null],
  ['NW96', null],
  ['<script>', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('"%s" is read as %s', (typed, id) => {
  expect(readPlaceName(typed)).toBe(id);
});

describe('why a postcode is answered as it is', () => {
  test('the table says it of the postcode, of its sector, or of neither', () => {
    expect(look('NW9 6AA')).toMatchObject({ value: 'west', why: 'usual', inTable: 'west', usual: 'west' });
    expect(look('NW9 6AF')).toMatchObject({ value: '!Brent', why: 'exception', exceptions: 2 });
    expect(look('NW9 6XY')).toMatchObject({ value: 'west', why: 'new' });
    expect(look('NW9 6')).toMatchObject({ value: 'west', why: 'usual', origin: 'seed' });
    expect(look('NW9 3AA', {}, null)).toMatchObject({ value: null, why: 'no-sector', usual: null, origin: null });
  });

  test('staff corrected the postcode, or its sector', () => {
    expect(look('NW9 6AA', { 'NW9 6AA': 'south' })).toMatchObject({
      value: 'south',
      why: 'corrected',
      inTable: 'west',
    });
    expect(look('NW9 6AA', { 'NW9 6': 'south' })).toMatchObject({
      value: 'south',
      why: 'sector-corrected',
      usual: 'south',
    });
    expect(look('NW9 6AF', { 'NW9 6': 'south' })).toMatchObject({ value: '!Brent', why: 'exception', usual: 'south' });
    expect(look('NW9 6', { 'NW9 6': 'south' })).toMatchObject({
      value: 'south',
      why: 'sector-corrected',
      inTable: 'west',
    });
    expect(look('NW9 6AA', { 'NW9 6AA': null })).toMatchObject({ value: 'west', why: 'usual' });
  });
});
