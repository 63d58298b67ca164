import type { When } from '~/content/kinds/session';
import { daysOn } from './occurrences';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const compact = (text: string) => text.replace(/[-:]/g, '');
const local = (on: string, time: string) => `${compact(on)}T${compact(time)}00`;
const endOfTime = '9999-12-31';

/**
 * How a weekly group repeats in a calendar (RFC 5545, 3.3.10 and 3.8.5.1): by London's own clock, so that ten stays ten
 * when the clocks change; its end is an instant in universal time, as the standard wants beside a time zone. Null for one on
 * single dates. `lastInstant` is when it last begins.
 */
export function repetition(when: When, lastInstant: Date): string | null {
  if (when.repeats === 'dates') return null;
  const until = `${compact(lastInstant.toISOString().slice(0, 19))}Z`;
  const rule = `RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=${[...when.days]
    .sort()
    .map((day) => codes[day - 1])
    .join(',')};UNTIL=${until}`;
  const days = new Set(when.days);
  const except = when.except.filter((on) => on >= when.from && on <= when.until && days.has(weekdayIn(on)));
  if (except.length === 0) return rule;
  return `${rule}\r\nEXDATE;TZID=Europe/London:${[...except]
    .sort()
    .map((on) => local(on, when.starts))
    .join(',')}`;
}

const weekdayIn = (on: string) => ((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The days on which a calendar has an entry of its own: the first of a weekly group, each of one on single dates. */
export function entryDays(when: When): string[] {
  if (when.repeats === 'dates') return daysOn(when, '', endOfTime);
  // The first entry sets the series; one left out by an exception still does.
  return daysOn({ ...when, except: [] }, when.from, when.until, 1);
}

/** London's zone as calendars want it, by the rule that has held since 1996. */
export const londonZone = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replace(/\n/g, '\r\n');
