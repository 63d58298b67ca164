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
    const item = { status, dueAt, tray: 'universal-plus-west', waitingFor: null };
    expect(standingOf(item, { kind: 'universal-plus', sourceCode: '1A' }, now)).toBe(standing);
  });

  const waits = (waitingFor: string, kind: string, sourceCode: string, tray = 'universal-plus-west') =>
    standingOf({ status: 'waiting', dueAt, tray, waitingFor }, { kind, sourceCode }, before);

  test.each([
    ['family', 'universal-plus', '1A'],
    ['sender', 'universal-plus', '1C'],
    ['sender', 'universal-plus', '2A'],
    ['family', 'call-back', '10'],
  ])('of an answer that the %s of a %s from %s owes us: that we asked', (...sent) => {
    expect(waits(...sent)).toBe('asked');
  });

  test.each([
    ['of the family, to a school that asked for it', waits('family', 'universal-plus', '2A')],
    ['of the family, to a neighbour', waits('family', 'universal-plus', '1B')],
    ['about a concern', waits('sender', 'mash-safeguarding', '2A')],
    ['about an assessment', waits('family', 'mash-early-help-assessment', '1A')],
    ['while it lies in the tray for concerns', waits('family', 'universal-plus', '1A', 'mash')],
  ])('nothing of an answer that is awaited %s', (_, standing) => {
    expect(standing).toBe('working');
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
