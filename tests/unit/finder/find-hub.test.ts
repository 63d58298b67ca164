import { describe, expect, test } from 'vitest';
import { findHubFor, isMistake } from '~/finder/find-hub';
import { makeCatchment, type CatchmentSector } from '~/hubs/catchment';
import { readDistricts } from '~/hubs/district';
import { writeUnits } from '~/hubs/unit-set';

const sector = (id: string, usual: string, exceptions: Record<string, string> = {}): CatchmentSector => {
  const units = writeUnits(['AA', 'AB', 'AD', ...Object.values(exceptions).flatMap((list) => list.split(' '))]);
  return { id, default: usual, certainty: 'likely', exceptions, units };
};
const sectors = [
  sector('NW9 5', 'west'),
  sector('NW9 6', 'south', { '!Brent': 'BA BB' }),
  sector('N3 3', 'east-central?south'),
  sector('N12 7', 'east-central'),
  { ...sector('NW10 1', '!Brent'), units: null },
  { ...sector('NW10 2', '!Ealing'), units: null },
];
const outcodes = [{ id: 'EN1', council: 'Enfield' }];
const table = { findHub: makeCatchment(sectors, outcodes), districts: readDistricts(sectors, outcodes) };
const find = (typed: string | null) => findHubFor(typed, table);

describe('the finder', () => {
  test('says nothing before it is asked', () => {
    expect(find(null)).toEqual({ kind: 'none' });
  });

  test.each([
    ['NW9 5AB', { kind: 'hub', postcode: 'NW9 5AB', hubs: ['west'], isSure: true }],
    [' nw9-5ab. ', { kind: 'hub', postcode: 'NW9 5AB', hubs: ['west'], isSure: true }],
    ['NW۹ ۵AB', { kind: 'hub', postcode: 'NW9 5AB', hubs: ['west'], isSure: true }],
    ['NW9 5ZZ', { kind: 'hub', postcode: 'NW9 5ZZ', hubs: ['west'], isSure: false }],
    ['N3 3AA', { kind: 'either', postcode: 'N3 3AA', hubs: ['east-central', 'south'] }],
    ['NW9 6BA', { kind: 'outside', postcode: 'NW9 6BA', councils: ['Brent'] }],
    ['EN1 1AA', { kind: 'outside', postcode: 'EN1 1AA', councils: ['Enfield'] }],
    ['M1 1AE', { kind: 'outside', postcode: 'M1 1AE', councils: [] }],
  ])('answers the whole postcode "%s"', (typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  test('names every hub and council that a first half could mean', () => {
    expect(find('NW9')).toEqual({ kind: 'part', postcode: 'NW9', hubs: ['west', 'south'], isPartlyOutside: true });
    expect(find('n12')).toEqual({ kind: 'part', postcode: 'N12', hubs: ['east-central'], isPartlyOutside: false });
    expect(find('NW10')).toEqual({ kind: 'outside', postcode: 'NW10', councils: ['Brent', 'Ealing'] });
    expect(find('EN1')).toEqual({ kind: 'outside', postcode: 'EN1', councils: ['Enfield'] });
    expect(find('LS1')).toEqual({ kind: 'outside', postcode: 'LS1', councils: [] });
  });

  test('has an answer for a sector nobody has told us of', () => {
    expect(find('NW9 2AA')).toMatchObject({ kind: 'new', postcode: 'NW9 2AA', hubs: ['west', 'south'] });
    expect(find('NW10 9AA')).toMatchObject({ kind: 'outside', councils: ['Brent', 'Ealing'] });
  });

  test.each([
    ['JE2 3AB', 'islands'],
    ['gy1 1aa', 'islands'],
    ['IM1', 'islands'],
    ['BFPO 58', 'forces'],
    ['bfpo', 'forces'],
    ['BF1 2AT', 'forces'],
  ])('knows what "%s" is', (typed, kind) => {
    expect(find(typed)).toMatchObject({ kind });
  });

  test.each(['Barnet', 'NW', '12345', 'NW9 5A', '<script>alert(1)</script>', "' or 1=1 --", '😀'])(
    'gives "%s" back to be put right',
    (typed) => {
      const finding = find(typed);
      expect(finding).toEqual({ kind: 'invalid', typed });
      expect(isMistake(finding)).toBe(true);
    },
  );

  test('asks for a postcode where nothing was typed', () => {
    expect(find('')).toEqual({ kind: 'blank', typed: '' });
    expect(find(' \t ')).toEqual({ kind: 'blank', typed: '' });
  });

  test('gives back only the beginning of what nobody types by hand', () => {
    expect(find('NW9 5AB '.repeat(1300))).toEqual({ kind: 'invalid', typed: 'NW9 5AB '.repeat(8).slice(0, 60) });
    expect(find(`NW9\u0000${'x'.repeat(100)}`)).toMatchObject({ kind: 'invalid' });
  });
});
