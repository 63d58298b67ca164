import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '~/activities/calendar.server';
import { entryDays, repetition } from '~/activities/calendar-times';
import { parseSettings, useSettings } from '~/platform/env.server';
import { aListed, aSession, weekly } from './a-group';

beforeAll(() => {
  const parsed = parseSettings({ APP_URL: 'https://families.example.org' });
  if ('settings' in parsed) useSettings(parsed.settings);
});

const now = new Date('2026-11-26T09:00:00Z');
const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const calendar = (change = {}, language = 'en') => calendarOf([aListed(change)], 'Groups', language, now);

describe('a calendar', () => {
  test('says a weekly group by London’s clock, with its end in universal time and its exceptions', () => {
    const lines = linesOf(calendar());
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:rhymes@families.example.org',
        'DTSTAMP:20261126T090000Z',
        'DTSTART;TZID=Europe/London:20260908T103000',
        'DTEND;TZID=Europe/London:20260908T110000',
        'RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH;UNTIL=20261218T103000Z',
        'EXDATE;TZID=Europe/London:20261027T103000',
        'TZID:Europe/London',
      ]),
    );
  });

  test('ends in summer by summer time', () => {
    const summer = { ...weekly, until: '2027-07-16', except: [] };
    expect(repetition(summer, new Date('2027-07-16T09:30:00Z'))).toBe(
      'RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH;UNTIL=20270716T093000Z',
    );
    expect(linesOf(calendar({ when: summer }))).toContain(
      'RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH;UNTIL=20270716T093000Z',
    );
  });

  test('has an entry for each single date, each with a name that stays', () => {
    const when = { repeats: 'dates', dates: ['2027-03-27', '2027-03-28'], starts: '10:00', ends: '12:00' } as const;
    const lines = linesOf(calendar({ when: { ...when, dates: [...when.dates] } }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:rhymes-2027-03-27@families.example.org',
        'UID:rhymes-2027-03-28@families.example.org',
        'DTSTART;TZID=Europe/London:20270328T100000',
      ]),
    );
  });

  test('begins a series on its first weekday, also where that one is left out', () => {
    expect(entryDays({ ...weekly, except: ['2026-09-08'] } as never)).toEqual(['2026-09-08']);
  });

  test('is folded at 75 bytes, with the ends of lines that the standard wants', () => {
    const text = calendar({
      words: { en: { title: 'ترانه '.repeat(20), description: 'x; y, z\nnew line '.repeat(40) } },
    });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('cannot be given lines of its own by what a group is called', () => {
    const title = 'Rhymes\r\nATTENDEE:mailto:a@example.org';
    const lines = linesOf(calendar({ words: { en: { title, description: 'x' } } }));
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });

  test('says that an example is one, in the page’s language', () => {
    expect(linesOf(calendar({ isExample: true }))).toContain('SUMMARY:Example: Rhymes');
    expect(linesOf(calendar({ isExample: true }, 'fa'))).toContain('SUMMARY:نمونه: ترانه');
    expect(linesOf(calendar({ isExample: true }, 'fa'))).toContain('UID:rhymes@families.example.org');
  });

  test('is of nothing where there is nothing', () => {
    expect(linesOf(calendarOf([], 'Groups', 'en', now))).toContain('END:VCALENDAR');
    expect(aSession().id).toBe('rhymes');
  });
});
