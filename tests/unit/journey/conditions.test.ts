import { expect, test } from 'vitest';
import { all, answered, any, is, not } from '~/journey/conditions';

test('is: one of the values, alone or among others', () => {
  expect(is('who', 'parent')({ who: 'parent' })).toBe(true);
  expect(is('who', 'parent', 'child')({ who: 'child' })).toBe(true);
  expect(is('who', 'parent')({ who: ['child', 'parent'] })).toBe(true);
  expect(is('who', 'parent')({ who: 'parents' })).toBe(false);
  expect(is('who', 'parent')({ who: null })).toBe(false);
  expect(is('who', 'parent')({})).toBe(false);
});

test('answered: asked, and not left blank', () => {
  expect(answered('age')({ age: 0 })).toBe(true);
  expect(answered('age')({ age: null })).toBe(false);
  expect(answered('age')({})).toBe(false);
});

test('not, all and any join others, and know all they read', () => {
  const isOld = is('age', 'old');
  const isHere = is('place', 'here');
  expect(not(isOld)({})).toBe(true);
  expect(all(isOld, isHere)({ age: 'old', place: 'there' })).toBe(false);
  expect(any(isOld, isHere)({ age: 'old', place: 'there' })).toBe(true);
  expect(any()({})).toBe(false);
  expect(all()({})).toBe(true);
  expect(not(any(isOld, all(isHere, answered('name')))).reads.map(({ field }) => field)).toEqual([
    'age',
    'place',
    'name',
  ]);
});
