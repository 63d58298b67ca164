import { describe, expect, it } from 'vitest';
import { londonDay } from '~/i18n/london-day';
import { dueOf } from '~/worktray/due';

describe('how a due time stands', () => {
  const dueAt = new Date('2026-07-06T16:00:00Z'); // Monday 17:00 in London, summer time

  it('is late once it has passed, even on the day itself', () => {
    expect(dueOf(dueAt, new Date('2026-07-06T16:00:01Z'))).toEqual({
      state: 'late',
      day: '2026-07-06',
    });
  });

  it('is due today until then', () => {
    expect(dueOf(dueAt, new Date('2026-07-05T23:30:00Z')).state).toBe('today');
  });

  it('is due soon in the three hours before', () => {
    expect(dueOf(dueAt, new Date('2026-07-06T13:00:00Z')).state).toBe('soon');
    expect(dueOf(dueAt, new Date('2026-07-06T12:59:59Z')).state).toBe('today');
  });

  it('is due on a later day the evening before', () => {
    expect(dueOf(dueAt, new Date('2026-07-05T22:30:00Z')).state).toBe('later');
  });

  it('takes days as London has them', () => {
    expect(londonDay(new Date('2026-07-05T23:30:00Z'))).toBe('2026-07-06');
    expect(londonDay(new Date('2026-12-05T23:30:00Z'))).toBe('2026-12-05');
  });
});
