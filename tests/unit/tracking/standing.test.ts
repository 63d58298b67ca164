import { describe, expect, test } from 'vitest';
import { closingOutcomes } from '~/referrals/item-events';
import { outcomeOf, standingOf } from '~/tracking/standing';
import english from '../../../locales/en/tracking-professional.json';

const dueAt = new Date('2026-11-25T17:00:00Z');
const before = new Date('2026-11-25T16:00:00Z');
const after = new Date('2026-11-25T18:00:00Z');

describe('what those outside are told', () => {
  test.each([
    ['received', before, 'received'],
    ['received', after, 'late'],
    ['read', after, 'read'],
    ['in-progress', after, 'working'],
    ['waiting', before, 'working'],
    ['sent-to-ehm', before, 'working'],
    ['closed', before, 'closed'],
  ])('of a request that is %s', (status, now, standing) => {
    expect(standingOf({ status, dueAt }, now)).toBe(standing);
  });

  test('of an outcome, only once there is one', () => {
    expect(outcomeOf('read', null, undefined)).toBeNull();
    expect(outcomeOf('received', null, 'universal-plus')).toBe('universal-plus');
    expect(outcomeOf('closed', 'advice', undefined)).toBe('advice');
  });

  test('every outcome has words for professionals, and why', () => {
    const known: Record<string, { what: string; why: string }> = english.outcomes;
    expect(closingOutcomes.filter((code) => !known[code]?.what || !known[code].why)).toEqual([]);
  });
});
