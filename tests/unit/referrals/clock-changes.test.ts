import { describe, expect, it } from 'vitest';
import { dueAfterWait, dueForRating, workingDaysBetween } from '~/referrals/clock-changes';

const days = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '09:00', closes: day === 5 ? '17:00' : '17:15' }));
const mash = { days };
const holidays = new Set(['2025-12-25', '2025-12-26', '2026-01-01']);
const at = (text: string) => new Date(text);
const waited = (dueAt: string, since: string, until: string) =>
  dueAfterWait(at(dueAt), at(since), at(until), mash, holidays).toISOString();

describe('working days between two moments', () => {
  it('leave out week-ends and bank holidays', () => {
    const between = (from: string, to: string) => workingDaysBetween(at(from), at(to), mash, holidays);
    expect(between('2025-12-24T10:00:00Z', '2025-12-24T16:00:00Z')).toBe(0);
    expect(between('2025-12-24T10:00:00Z', '2025-12-29T08:00:00Z')).toBe(1);
    expect(between('2025-12-24T10:00:00Z', '2026-01-02T10:00:00Z')).toBe(4);
    expect(between('2025-12-29T10:00:00Z', '2025-12-24T10:00:00Z')).toBe(0);
  });
});

describe('a due time after a wait', () => {
  it('stays where it was answered the same day', () => {
    expect(waited('2026-01-06T17:15:00Z', '2026-01-05T09:00:00Z', '2026-01-05T17:00:00Z')).toBe(
      '2026-01-06T17:15:00.000Z',
    );
  });

  it('moves by the working days waited, and closes as that day does', () => {
    expect(waited('2026-01-06T17:15:00Z', '2026-01-05T09:00:00Z', '2026-01-08T09:00:00Z')).toBe(
      '2026-01-09T17:00:00.000Z',
    );
  });

  it('that had passed before the question is still one that has passed', () => {
    const asked = '2026-01-07T09:00:00Z';
    const answered = '2026-01-09T12:00:00Z';
    expect(at(waited('2026-01-06T17:15:00Z', asked, answered)) < at(answered)).toBe(true);
  });

  it('keeps its hour across a change of the clocks', () => {
    expect(waited('2026-03-27T17:00:00Z', '2026-03-26T09:00:00Z', '2026-03-27T09:00:00Z')).toBe(
      '2026-03-30T16:00:00.000Z',
    );
  });
});

describe('a rating', () => {
  const rate = (priority: 'red' | 'amber' | 'green', dueAt: string, now: string) =>
    dueForRating(priority, at(dueAt), at(now), mash, holidays).toISOString();

  it('of red makes it due on the day', () => {
    expect(rate('red', '2026-01-06T17:15:00Z', '2026-01-05T09:30:00Z')).toBe('2026-01-05T17:15:00.000Z');
  });

  it('of red never makes it later', () => {
    expect(rate('red', '2026-01-06T17:15:00Z', '2026-01-06T18:00:00Z')).toBe('2026-01-06T17:15:00.000Z');
  });

  it('of amber or green leaves it', () => {
    for (const priority of ['amber', 'green'] as const)
      expect(rate(priority, '2026-01-06T17:15:00Z', '2026-01-05T09:30:00Z')).toBe('2026-01-06T17:15:00.000Z');
  });
});
