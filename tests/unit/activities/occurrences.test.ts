import { describe, expect, test } from 'vitest';
import { activitiesFrom, listedAt, wordsIn } from '~/activities/activity';
import { daysAfter, daysOn, stillToCome, weekday } from '~/activities/occurrences';
import { aSession, today, weekly } from './a-group';

const dates = {
  repeats: 'dates',
  dates: ['2027-01-29', '2026-12-11', '2026-12-11'],
  starts: '18:00',
  ends: '20:00',
} as const;

describe('the days of a group', () => {
  test('are its weekdays between two days, without the exceptions', () => {
    expect(daysOn(weekly, '2026-10-26', '2026-11-05')).toEqual(['2026-10-29', '2026-11-03', '2026-11-05']);
    expect(daysOn(weekly, '2026-12-15', '2030-01-01')).toEqual(['2026-12-15', '2026-12-17']);
    expect(daysOn(weekly, '2026-12-19', '2030-01-01')).toEqual([]);
    expect(daysOn(weekly, '2020-01-01', '2030-01-01', 1)).toEqual(['2026-09-08']);
  });

  test('are its single dates, in order and once', () => {
    expect(daysOn({ ...dates, dates: [...dates.dates] }, '2026-01-01', '2030-01-01')).toEqual([
      '2026-12-11',
      '2027-01-29',
    ]);
  });

  test('go over the change of the clocks and of the year', () => {
    expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekday('2026-11-26')).toBe(4);
    expect(weekday('1969-12-31')).toBe(3);
  });

  test('are still to come until it ends', () => {
    const days = ['2026-11-24', today, '2026-12-01'];
    expect(stillToCome(days, '11:00', today, '10:59')).toEqual([today, '2026-12-01']);
    expect(stillToCome(days, '11:00', today, '11:00')).toEqual(['2026-12-01']);
  });
});

describe('the list of groups', () => {
  const at = {
    name: 'Hendon Library',
    street: 'The Burroughs',
    area: 'Hendon',
    postcode: 'NW4 4BQ',
    hub: 'south',
  } as const;
  const place = {
    ...at,
    id: 'hendon-library',
    type: 'library',
    phone: null,
    url: null,
    latitude: 51,
    longitude: 0,
    lastCheckedOn: null,
  } as const;
  const listed = (on: string, time: string, sessions = [aSession()]) =>
    listedAt(activitiesFrom({ sessions, places: [place], hubs: [] }, on), on, time).map(({ coming }) => coming);

  test('has the week’s days and the first after it', () => {
    expect(listed(today, '09:00')).toEqual([['2026-11-26', '2026-12-01', '2026-12-03']]);
  });

  test('leaves out what is over, by itself', () => {
    expect(listed('2026-12-17', '10:00')).toEqual([['2026-12-17']]);
    expect(listed('2026-12-17', '11:00')).toEqual([]);
    expect(listed('2026-12-18', '00:00')).toEqual([]);
  });

  test('leaves out what is nowhere we know', () => {
    expect(listed(today, '09:00', [aSession({ placeId: 'nowhere' })])).toEqual([]);
  });

  test('says English words where a language has none, and that they are English', () => {
    const session = aSession({ words: { en: { title: 'Rhymes', description: 'Songs' } } });
    expect(wordsIn(session, 'fa')).toEqual({ title: 'Rhymes', description: 'Songs', lang: 'en' });
    expect(wordsIn(aSession(), 'fa').lang).toBe('fa');
  });
});
