import { describe, expect, test } from 'vitest';
import { countByHub, countByWard, doubtsOf } from '~/catchment/import-counts';
import type { ImportPlan } from '~/catchment/plan-import';
import type { UnitFacts } from '~/catchment/unit-facts';
import { readUnits, writeUnits } from '~/hubs/unit-set';

const all = readUnits(btoa('\u00ff'.repeat(50)));
const table = ['NW9 5', 'NW9 6', 'HA8 0'].map((id) => {
  return { id, default: 'west', certainty: 'likely' as const, exceptions: {}, units: writeUnits(all) };
});
const facts: UnitFacts = { district: 'E09000003', ward: 'E05013632', easting: 521601, northing: 190199 };
const wards = new Map([['E05013632', 'Colindale North']]);
const nothing: ImportPlan = { sectors: [], changes: [], gone: [], nameless: [] };
const unitsOf = (...ids: string[]) => new Map(ids.flatMap((id) => all.map((unit) => [id + unit, facts] as const)));
const whole = unitsOf('NW9 5', 'NW9 6', 'HA8 0');
const codes = (units: Map<string, UnitFacts>, plan = nothing) =>
  doubtsOf(table, units, plan, wards).map(({ code }) => code);

describe('before an import is applied', () => {
  test('there is nothing to look into where little changes', () => {
    const fewer = new Map([...whole].slice(5));
    expect(codes(whole)).toEqual([]);
    expect(codes(fewer)).toEqual([]);
  });

  test('a missing file, a sudden fall and a district that shrinks are told', () => {
    expect(codes(unitsOf('NW9 5', 'NW9 6'))).toEqual(['area-missing', 'barnet-falls', 'district-falls']);
    expect(codes(new Map([...whole].slice(100)))).toEqual(['barnet-falls', 'district-falls']);
    expect(codes(new Map())).toContain('barnet-falls');
  });

  test('a sudden rise, many moves, sectors that are gone and wards with new codes are told', () => {
    expect(codes(new Map([...whole, ...unitsOf('HA8 1')]))).toEqual(['barnet-rises']);
    const changes = all.slice(0, 20).map((unit) => ({ unit: `NW9 5${unit}`, ward: '', from: 'west', to: '!Brent' }));
    expect(codes(whole, { ...nothing, changes })).toEqual(['hubs-move']);
    expect(codes(whole, { ...nothing, gone: ['NW9 5'] })).toEqual(['sector-gone']);
    expect(codes(new Map([...whole, ['HA8 0AA', { ...facts, ward: 'E05099999' }]]))).toEqual(['ward-unknown']);
  });
});

test('changes are counted by hub and by ward', () => {
  const changes = [
    { unit: 'NW9 5AA', ward: 'E05013632', from: 'west', to: '!Brent' },
    { unit: 'NW9 5AB', ward: 'E05013632', from: '!Brent', to: 'south' },
    { unit: 'NW9 5AD', ward: '', from: 'west', to: null },
    { unit: 'NW9 5AE', ward: 'E05013632', from: null, to: 'west?south' },
    { unit: 'NW9 5AF', ward: 'E05000001', from: null, to: '!Brent' },
  ];
  expect(countByHub(table.slice(0, 1), { ...nothing, changes })).toEqual([
    { name: 'south', before: 0, after: 1, gained: 1, lost: 0 },
    { name: 'west', before: 400, after: 398, gained: 0, lost: 2 },
    { name: 'west?south', before: 0, after: 1, gained: 1, lost: 0 },
  ]);
  expect(countByWard(changes)).toEqual([
    { ward: '', added: 0, ended: 1, moved: 0 },
    { ward: 'E05013632', added: 1, ended: 0, moved: 2 },
  ]);
});
