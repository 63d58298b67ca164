import { describe, expect, test } from 'vitest';
import { officesOf2025 } from '~/catchment/hub-rule';
import { planImport } from '~/catchment/plan-import';
import { isSameSector, valuesIn } from '~/catchment/sector-table';
import type { UnitFacts } from '~/catchment/unit-facts';
import type { CatchmentSector } from '~/hubs/catchment';
import { writeUnits } from '~/hubs/unit-set';

const west: CatchmentSector = {
  id: 'NW9 6',
  default: 'west',
  certainty: 'likely',
  exceptions: { '!Brent': 'AF LL', south: 'AA' },
  units: writeUnits(['AA', 'AB', 'AF', 'LL']),
};
const beyond: CatchmentSector = {
  id: 'NW9 2',
  default: '!Harrow',
  certainty: 'likely',
  exceptions: { '!Brent': 'AA' },
  units: null,
};
const names = { E09000003: 'Barnet', E09000005: 'Brent', E09000015: 'Harrow' };
const facts = { districts: new Map(Object.entries(names)), offices: officesOf2025 };
const inDistrict = (district: string): UnitFacts => ({ district, ward: 'E05013632', ...officesOf2025.west });
const [barnet, brent, harrow] = ['E09000003', 'E09000005', 'E09000015'].map(inDistrict) as [
  UnitFacts,
  UnitFacts,
  UnitFacts,
];
const same: Record<string, UnitFacts> = {
  'NW9 6AA': barnet,
  'NW9 6AB': barnet,
  'NW9 6AF': brent,
  'NW9 6LL': brent,
  'NW9 2AA': brent,
  'NW9 2AB': harrow,
};
const plan = (units: Record<string, UnitFacts>) => planImport([west, beyond], new Map(Object.entries(units)), facts);
const change = (unit: string, from: string | null, to: string | null) =>
  expect.objectContaining({ unit, from, to }) as unknown;

describe('what an import would change', () => {
  test('is nothing where the files say what the table says', () => {
    expect(plan(same)).toEqual({ sectors: [], changes: [], gone: [], nameless: [] });
  });

  test('keeps the hub of every postcode that stays in Barnet, whatever a rule would say', () => {
    const { sectors, changes } = plan({ ...same, 'NW9 6AD': barnet });
    expect(changes).toEqual([change('NW9 6AD', null, 'west')]);
    expect(valuesIn(sectors[0] ?? west).get('AA')).toBe('south');
    expect(sectors[0]).toMatchObject({ id: 'NW9 6', default: 'west', certainty: 'likely' });
  });

  test('takes out what has ended, and what is usual stays so', () => {
    const { 'NW9 6AB': _, ...rest } = same;
    const { sectors, changes } = plan({ ...rest, 'NW9 6AD': barnet, 'NW9 6AE': brent });
    expect(changes).toEqual([
      change('NW9 6AB', 'west', null),
      change('NW9 6AD', null, 'west'),
      change('NW9 6AE', null, '!Brent'),
    ]);
    expect(sectors[0]).toMatchObject({ default: 'west', exceptions: { '!Brent': 'AE AF LL', south: 'AA' } });
  });

  test('moves what the districts say lies elsewhere now', () => {
    const { changes } = plan({ ...same, 'NW9 6AA': harrow, 'NW9 6AF': barnet });
    expect(changes).toEqual([change('NW9 6AA', 'south', '!Harrow'), change('NW9 6AF', '!Brent', 'west')]);
  });

  test('holds a sector of its own where a sector outside gets a postcode in Barnet', () => {
    const { sectors } = plan({ ...same, 'NW9 2AD': barnet });
    expect(sectors).toEqual([
      {
        ...{ id: 'NW9 2', default: '!Harrow', certainty: 'likely', exceptions: { '!Brent': 'AA', west: 'AD' } },
        units: writeUnits(['AA', 'AB', 'AD']),
      },
    ]);
  });

  test('brings sectors of a new district as soon as it touches Barnet', () => {
    const { sectors, changes } = plan({
      ...same,
      'N22 5AA': barnet,
      'N22 5AB': brent,
      'N22 6AB': brent,
      'N99 1AA': brent,
    });
    expect(sectors.map(({ id }) => id)).toEqual(['N22 5', 'N22 6']);
    expect(sectors[1]).toEqual({ id: 'N22 6', default: '!Brent', certainty: 'likely', exceptions: {}, units: null });
    expect(changes[0]).toEqual(change('N22 5AA', null, 'west?south'));
  });

  test('leaves a sector that the files do not name, and says so', () => {
    const { gone, sectors } = plan({ 'NW9 2AA': brent, 'NW9 2AB': harrow });
    expect(gone).toEqual(['NW9 6']);
    expect(sectors).toEqual([]);
  });

  test('is "outside, council not known" for a district without a name or without a code', () => {
    const { changes, nameless } = plan({ ...same, 'NW9 6AD': inDistrict('E06000001'), 'NW9 6AE': inDistrict('') });
    expect(changes).toEqual([change('NW9 6AD', null, '!'), change('NW9 6AE', null, '!')]);
    expect(nameless).toEqual(['E06000001']);
  });
});

test('a sector is the same in whatever order it lists its exceptions', () => {
  expect(isSameSector(west, { ...west, exceptions: { south: 'AA', '!Brent': 'LL AF' } })).toBe(true);
  expect(isSameSector(west, { ...west, exceptions: { south: 'AA AF', '!Brent': 'LL' } })).toBe(false);
  expect(isSameSector(west, { ...west, default: 'south' })).toBe(false);
});
