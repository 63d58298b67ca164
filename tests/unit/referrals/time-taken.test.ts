import { describe, expect, it } from 'vitest';
import { timeTaken } from '~/referrals/time-taken';

const hours = { days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: '09:00', closes: '17:00' })) };
const told = (...events: [type: string, at: string][]) => events.map(([type, at]) => ({ type, at: new Date(at) }));
const taken = (events: [string, string][], now: string) => timeTaken(told(...events), new Date(now), hours, new Set());

describe('the time a referral takes', () => {
  it('is kept both with its waiting and of its waiting', () => {
    const history: [string, string][] = [
      ['received', '2026-03-02T09:00:00Z'],
      ['asked', '2026-03-03T09:00:00Z'],
      ['answered', '2026-03-05T09:00:00Z'],
    ];
    expect(taken(history, '2026-03-09T09:00:00Z')).toEqual({ days: 5, waited: 2 });
  });

  it('counts a wait that is not over', () => {
    const history: [string, string][] = [
      ['received', '2026-03-02T09:00:00Z'],
      ['asked', '2026-03-03T09:00:00Z'],
    ];
    expect(taken(history, '2026-03-06T09:00:00Z')).toEqual({ days: 4, waited: 3 });
  });

  it('ends when it is closed', () => {
    const history: [string, string][] = [
      ['received', '2026-03-02T09:00:00Z'],
      ['closed', '2026-03-03T09:00:00Z'],
    ];
    expect(taken(history, '2026-04-06T09:00:00Z')).toEqual({ days: 1, waited: 0 });
  });
});
