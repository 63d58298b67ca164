import { describe, expect, test } from 'vitest';
import { hubOfNewUnit, officesOf2025 } from '~/catchment/hub-rule';

const westHendon = 'E05013649';
const finchleyChurchEnd = 'E05013639';
const at = (hub: keyof typeof officesOf2025, ward = 'E05013645') => ({
  district: 'E09000003',
  ward,
  ...officesOf2025[hub],
});
const hub = (unit: string, facts: ReturnType<typeof at>, usual: string | null = null) =>
  hubOfNewUnit(unit, facts, officesOf2025, usual);

describe('the hub of a postcode new to Barnet', () => {
  test('is that of a district the strategy lists under one hub, wherever it lies', () => {
    expect(hub('HA8 1AA', at('south'))).toBe('west');
    expect(hub('EN5 1AA', at('west'), 'south')).toBe('east-central');
    expect(hub('NW2 1AA', at('west'))).toBe('south');
  });

  test('is to be checked where a district is named in part and another office is nearer', () => {
    expect(hub('NW7 1AA', at('west'))).toBe('west');
    expect(hub('NW7 1AA', at('east-central'))).toBe('west?east-central');
    expect(hub('NW11 7AA', at('east-central'))).toBe('south?east-central');
    expect(hub('N20 8AA', at('west'))).toBe('east-central?west');
  });

  test('goes by ward in NW9 and N3', () => {
    expect(hub('NW9 7AA', at('south', westHendon))).toBe('south');
    expect(hub('NW9 7AA', at('west', westHendon))).toBe('south?west');
    expect(hub('NW9 5AA', at('west'))).toBe('west');
    expect(hub('N3 1AA', at('south'))).toBe('south');
    expect(hub('N3 1AA', at('east-central', finchleyChurchEnd))).toBe('east-central?south');
  });

  test('is the nearest in the odd corners', () => {
    expect(hub('HA7 1AA', at('west'))).toBe('west');
    expect(hub('N6 4AA', at('east-central'))).toBe('east-central');
    expect(hub('WD6 3AA', at('west'))).toBe('east-central?west');
  });

  test('is what is usual in its sector where no rule can say, else the nearest two, to be checked', () => {
    expect(hub('N22 1AA', at('south'), 'east-central')).toBe('east-central');
    expect(hub('N22 1AA', at('west'), '!Haringey')).toBe('west?south');
    expect(hub('NW7 9AA', { ...at('west'), easting: 0, northing: 0 }, 'west')).toBe('west');
  });
});
