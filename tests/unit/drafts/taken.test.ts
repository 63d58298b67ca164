import { describe, expect, test } from 'vitest';
import { receivedAt, takenIssues } from '~/drafts/taken';

const today = '2026-03-30';
const right = { how: 'phone', form: 'ask', reachedOn: today };
const issues = (change: Partial<typeof right>) => takenIssues({ ...right, ...change }, ['ask', 'tell'], today);

describe('a contact that staff type in for someone', () => {
  test('says how it came, on which day, and on which form it goes', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ how: 'dream', form: 'door' })).toEqual(['how', 'form']);
  });

  test('came within the last two weeks', () => {
    expect(issues({ reachedOn: '2026-03-16' })).toEqual([]);
    for (const reachedOn of ['2026-03-15', '2026-03-31', '2026-02-30', '', 'yesterday'])
      expect(issues({ reachedOn })).toEqual(['reachedOn']);
  });

  test('counts as received now where it came today, and at noon of an earlier day, in summer time too', () => {
    const now = new Date('2026-03-30T09:00:00Z');
    expect(receivedAt({ reachedOn: today }, now, today)).toBe(now);
    expect(receivedAt({ reachedOn: '2026-03-29' }, now, today).toISOString()).toBe('2026-03-29T11:00:00.000Z');
    expect(receivedAt({ reachedOn: '2026-03-28' }, now, today).toISOString()).toBe('2026-03-28T12:00:00.000Z');
  });
});
