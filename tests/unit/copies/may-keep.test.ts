import { describe, expect, it } from 'vitest';
import { carefulMinutes, offerOf } from '~/copies/may-keep';

const sentAt = new Date('2026-11-26T10:00:00Z');
const after = (minutes: number) => new Date(sentAt.getTime() + minutes * 60_000);
const family = { kind: 'universal-plus', sourceCode: '1A', flags: [] as string[], hidesFromSomeone: false, sentAt };

describe('a copy on the device it was sent from', () => {
  it('is offered to a family with care, for a short time', () => {
    expect(offerOf(family, after(carefulMinutes - 1))).toBe('with-care');
    expect(offerOf(family, after(carefulMinutes))).toBe('over');
  });

  it.each(['1A', '1B', '1C', '1D', '9'])('is a family’s or a neighbour’s where the source is %s', (sourceCode) => {
    expect(offerOf({ ...family, sourceCode }, after(1))).toBe('with-care');
  });

  it('is a family’s where someone asked to be rung, and was not asked who they are', () => {
    expect(offerOf({ ...family, kind: 'call-back', sourceCode: '10' }, after(1))).toBe('with-care');
  });

  it.each(['2A', '3F', '4', '5D', '6', '7', '8', '10'])(
    'is for records at work where the source is %s',
    (sourceCode) => {
      const stated = { ...family, sourceCode, flags: ['harm-stated', 'restricted'] };
      expect(offerOf(stated, after(25))).toBe('at-work');
    },
  );

  it.each(['harm-stated', 'restricted', 'no-safe-contact', 'under-13-alone'])(
    'is not made where the family’s request says %s',
    (flag) => {
      expect(offerOf({ ...family, flags: ['hub-chosen', flag] }, after(1))).toBe('on-paper');
    },
  );

  it('is not made where someone must not learn of it', () => {
    expect(offerOf({ ...family, hidesFromSomeone: true }, after(1))).toBe('on-paper');
    expect(offerOf({ ...family, hidesFromSomeone: true }, after(60))).toBe('on-paper');
  });
});
