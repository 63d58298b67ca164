import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockFor, nextReadingTime } from '~/referrals/clock';

const week = [1, 2, 3, 4, 5];
const hub = { days: week.map((day) => ({ day, opens: '09:00', closes: '17:00' })) };
const mash = { days: week.map((day) => ({ day, opens: '09:00', closes: day === 5 ? '17:00' : '17:15' })) };
const holidays = new Set(['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06']);

const clock = (sentAt: string, hours = hub) => {
  const { receivedOn, dueOn, dueAt, readsFrom } = clockFor(new Date(sentAt), hours, holidays);
  return [receivedOn, dueOn, dueAt.toISOString(), readsFrom.toISOString()];
};

describe('the clock of a referral', () => {
  test.each([
    [
      'sent inside working hours',
      '2025-12-24T16:30:00Z',
      '2025-12-24',
      '2025-12-29',
      '2025-12-29T17:00:00.000Z',
      '2025-12-24T16:30:00.000Z',
    ],
    [
      'sent after closing, before two holidays and a week-end',
      '2025-12-24T17:30:00Z',
      '2025-12-29',
      '2025-12-30',
      '2025-12-30T17:00:00.000Z',
      '2025-12-29T09:00:00.000Z',
    ],
    [
      'sent the moment the hub closes',
      '2025-12-24T17:00:00Z',
      '2025-12-29',
      '2025-12-30',
      '2025-12-30T17:00:00.000Z',
      '2025-12-29T09:00:00.000Z',
    ],
    [
      'sent before opening',
      '2025-12-23T06:00:00Z',
      '2025-12-23',
      '2025-12-24',
      '2025-12-24T17:00:00.000Z',
      '2025-12-23T09:00:00.000Z',
    ],
    [
      'sent on a Friday',
      '2026-01-09T12:00:00Z',
      '2026-01-09',
      '2026-01-12',
      '2026-01-12T17:00:00.000Z',
      '2026-01-09T12:00:00.000Z',
    ],
    [
      'sent on a Saturday',
      '2026-01-10T12:00:00Z',
      '2026-01-12',
      '2026-01-13',
      '2026-01-13T17:00:00.000Z',
      '2026-01-12T09:00:00.000Z',
    ],
    [
      'sent before Easter',
      '2026-04-02T16:30:00Z',
      '2026-04-07',
      '2026-04-08',
      '2026-04-08T16:00:00.000Z',
      '2026-04-07T08:00:00.000Z',
    ],
    [
      'sent on the Friday before the clocks go forward',
      '2026-03-27T16:30:00Z',
      '2026-03-27',
      '2026-03-30',
      '2026-03-30T16:00:00.000Z',
      '2026-03-27T16:30:00.000Z',
    ],
    [
      'sent in the hour that does not exist',
      '2026-03-29T01:30:00Z',
      '2026-03-30',
      '2026-03-31',
      '2026-03-31T16:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
    ],
    [
      'sent on the Friday before the clocks go back',
      '2026-10-23T15:30:00Z',
      '2026-10-23',
      '2026-10-26',
      '2026-10-26T17:00:00.000Z',
      '2026-10-23T15:30:00.000Z',
    ],
    [
      'sent in the hour that comes twice',
      '2026-10-25T00:30:00Z',
      '2026-10-26',
      '2026-10-27',
      '2026-10-27T17:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ],
  ])('%s', (_, sentAt, ...expected) => expect(clock(sentAt)).toEqual(expected));

  test.each([
    [
      'on a Thursday until a quarter past five',
      '2026-01-08T17:10:00Z',
      '2026-01-08',
      '2026-01-09',
      '2026-01-09T17:00:00.000Z',
    ],
    ['on a Friday until five', '2026-01-09T17:10:00Z', '2026-01-12', '2026-01-13', '2026-01-13T17:15:00.000Z'],
  ])('of MASH keeps its own hours: %s', (_, sentAt, receivedOn, dueOn, dueAt) => {
    expect(clock(sentAt, mash).slice(0, 3)).toEqual([receivedOn, dueOn, dueAt]);
  });

  test('never has a later message due before an earlier one, and always leaves a whole working day', () => {
    const instants = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const first = clockFor(early, hub, holidays);
        expect(first.dueAt <= clockFor(late, hub, holidays).dueAt).toBe(true);
        expect(first.readsFrom >= early && first.dueOn > first.receivedOn).toBe(true);
      }),
    );
  });

  test('of a team that never works is refused instead of counted for ever', () => {
    expect(() => clockFor(new Date(), { days: [] }, holidays)).toThrow('No working day');
  });
});

describe('when somebody reads it', () => {
  test('is now, inside working hours', () => {
    const now = new Date('2026-07-06T08:00:00Z');
    expect(nextReadingTime(now, hub, holidays)).toEqual({ isOpen: true, readsFrom: now, readsOn: '2026-07-06' });
  });

  test('is Monday at nine, on a Friday evening in summer', () => {
    expect(nextReadingTime(new Date('2026-07-03T16:00:00Z'), hub, holidays)).toEqual({
      isOpen: false,
      readsFrom: new Date('2026-07-06T08:00:00Z'),
      readsOn: '2026-07-06',
    });
  });

  test('is later the same day, before opening', () => {
    expect(nextReadingTime(new Date('2026-07-06T07:59:59Z'), hub, holidays)).toMatchObject({
      isOpen: false,
      readsOn: '2026-07-06',
    });
  });
});
