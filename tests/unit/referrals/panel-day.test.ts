import { describe, expect, it } from 'vitest';
import { isMovedPanel, nextPanelDay } from '~/referrals/panel-day';

const next = (now: string, ...holidays: string[]) => nextPanelDay(new Date(now), new Set(holidays));

describe('the coming Panel', () => {
  it('is the coming Tuesday; what is marked on a Tuesday comes to the next', () => {
    expect(next('2026-11-26T10:00:00Z')).toBe('2026-12-01');
    expect(next('2026-11-30T18:00:00Z')).toBe('2026-12-01');
    expect(next('2026-12-01T08:00:00Z')).toBe('2026-12-08');
  });

  it('moves to the next day that is worked where Tuesday is a bank holiday', () => {
    const christmas = ['2029-12-25', '2029-12-26'];
    expect(next('2029-12-20T10:00:00Z', ...christmas)).toBe('2029-12-27');
    // The moved one is still to come on the Tuesday itself.
    expect(next('2029-12-25T10:00:00Z', ...christmas)).toBe('2029-12-27');
    expect(next('2029-12-27T10:00:00Z', ...christmas)).toBe('2030-01-01');
    expect([isMovedPanel('2029-12-27'), isMovedPanel('2026-12-01')]).toEqual([true, false]);
  });

  it('is counted by days in London', () => {
    expect(next('2026-06-29T23:30:00Z')).toBe('2026-07-07');
  });
});
