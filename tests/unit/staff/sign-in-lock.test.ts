import { describe, expect, it } from 'vitest';
import { lockedUntil } from '~/staff/sign-in-lock';

const now = new Date('2026-11-22T09:00:00Z');
const minutes = (failures: number) => {
  const until = lockedUntil(failures, now);
  return until && (until.getTime() - now.getTime()) / 60_000;
};

describe('the wait after wrong sign-ins', () => {
  it('does not begin before the tenth', () => {
    expect(minutes(1)).toBeNull();
    expect(minutes(9)).toBeNull();
  });

  it('doubles with each further one, up to an hour', () => {
    expect([10, 11, 12, 15, 16, 17, 5000].map(minutes)).toEqual([1, 2, 4, 32, 60, 60, 60]);
  });
});
