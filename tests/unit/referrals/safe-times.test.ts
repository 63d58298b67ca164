import { expect, test } from 'vitest';
import { nextSafeTime } from '~/referrals/safe-times';

const at = (days: string[], hours: string[], now: string) => nextSafeTime({ days, hours }, new Date(now)).toISOString();

test('nothing said: from eight to eight, on any day', () => {
  expect(at([], [], '2026-11-28T10:00:00Z')).toBe('2026-11-28T10:00:00.000Z');
  expect(at([], [], '2026-11-28T03:00:00Z')).toBe('2026-11-28T08:00:00.000Z');
  expect(at([], [], '2026-11-28T20:00:00Z')).toBe('2026-11-29T08:00:00.000Z');
});

test('only on the days that were named', () => {
  expect(at(['mon'], [], '2026-11-27T10:00:00Z')).toBe('2026-11-30T08:00:00.000Z');
  expect(at(['mon'], [], '2026-11-30T21:00:00Z')).toBe('2026-12-07T08:00:00.000Z');
});

test('only in the hours that were named, the next of them first', () => {
  expect(at([], ['morning', 'late'], '2026-11-26T11:59:00Z')).toBe('2026-11-26T11:59:00.000Z');
  expect(at([], ['morning', 'late'], '2026-11-26T12:00:00Z')).toBe('2026-11-26T17:00:00.000Z');
  expect(at([], ['late', 'morning'], '2026-11-26T20:00:00Z')).toBe('2026-11-27T09:00:00.000Z');
});

test('by the clock in London, also in summer', () => {
  expect(at([], ['early'], '2026-07-01T05:00:00Z')).toBe('2026-07-01T06:00:00.000Z');
});
