import { describe, expect, test } from 'vitest';
import { session } from '~/content/kinds/session';

const weekly = { repeats: 'weekly', days: [2], from: '2026-09-07', until: '2026-12-18', except: [] };
const good = {
  id: 'rhymes',
  placeId: 'hendon-library',
  words: { en: { title: 'Rhymes', description: 'Songs and rhymes.' } },
  organiser: null,
  ages: { fromYears: 0, toYears: 3 },
  when: { ...weekly, starts: '10:30', ends: '11:00' },
  price: null,
  booking: { isNeeded: false, phone: null, email: null, url: null },
  languages: ['en'],
  access: [],
  isExample: false,
  lastCheckedOn: null,
};
const issues = (change: object) => session.safeParse({ ...good, ...change }).error?.issues.map((each) => each.message);

describe('a group', () => {
  test('is taken when all is right', () => {
    expect(session.parse(good)).toEqual(good);
  });

  test('that ends before it starts is refused', () => {
    expect(issues({ when: { ...weekly, starts: '11:00', ends: '10:30' } })).toEqual(['It ends before it starts']);
    expect(issues({ when: { repeats: 'dates', dates: ['2026-12-01'], starts: '11:00', ends: '11:00' } })).toEqual([
      'It ends before it starts',
    ]);
  });

  test('whose last day is before its first, or that no weekday brings about, is refused', () => {
    const between = (from: string, until: string) => ({ when: { ...good.when, from, until } });
    expect(issues(between('2026-12-18', '2026-12-17'))).toContain('The last day is before the first');
    expect(issues(between('2026-09-09', '2026-09-14'))).toEqual([
      'None of its weekdays is between the first day and the last',
    ]);
    expect(issues(between('2026-09-09', '2026-09-15'))).toBeUndefined();
  });

  test('to be booked must say where', () => {
    expect(issues({ booking: { ...good.booking, isNeeded: true } })).toEqual([
      'Booking is needed, and nothing says where',
    ]);
  });

  test('has English words, ages in order, and a link that is a web address', () => {
    expect(issues({ words: { fa: good.words.en } })).toHaveLength(1);
    expect(issues({ ages: { fromYears: 4, toYears: 2 } })).toEqual(['The highest age is below the lowest']);
    expect(issues({ booking: { ...good.booking, url: 'javascript:alert(1)' } })).toHaveLength(1);
  });
});
