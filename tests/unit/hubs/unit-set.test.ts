import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUnits, writeUnits } from '~/hubs/unit-set';

const letter = fc.constantFrom(...Array.from('ABDEFGHJLNPQRSTUWXYZ'));
const unit = fc.tuple(letter, letter).map((pair) => pair.join(''));

test('a set of units comes back whole, in alphabetical order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(unit), (units) => {
      expect(readUnits(writeUnits(units))).toEqual([...units].sort());
    }),
  );
});

test('a sector of every unit takes 68 characters', () => {
  const all = readUnits(btoa('\u00ff'.repeat(50)));
  expect(all).toHaveLength(400);
  expect(writeUnits(all)).toHaveLength(68);
});
