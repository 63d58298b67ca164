import { Temporal } from 'temporal-polyfill';
import { type Holidays, type Hours, instant, nextReadingTime, nextWorkingDay, workedOn } from './clock';
import type { Priority } from './events';
import { londonDay } from '~/i18n/london-day';

/** How many working days begin after the day of `from`, up to and with the day of `to`; never less than none. */
export function workingDaysBetween(from: Date, to: Date, hours: Hours, holidays: Holidays): number {
  const last = Temporal.PlainDate.from(londonDay(to));
  let count = 0;
  for (let on = Temporal.PlainDate.from(londonDay(from)); Temporal.PlainDate.compare(on, last) < 0;) {
    on = on.add({ days: 1 });
    if (workedOn(on, hours, holidays)) count++;
  }
  return count;
}

/** A due time after a wait: later by the working days that passed, at the same time of day or when that day closes. */
export function dueAfterWait(dueAt: Date, since: Date, until: Date, hours: Hours, holidays: Holidays): Date {
  const days = workingDaysBetween(since, until, hours, holidays);
  if (days === 0) return dueAt;
  const local = Temporal.Instant.fromEpochMilliseconds(dueAt.getTime()).toZonedDateTimeISO('Europe/London');
  let day = { on: local.toPlainDate(), closes: local.toPlainTime() };
  for (let left = days; left > 0; left--) day = nextWorkingDay(day.on, hours, holidays);
  const time = local.toPlainTime();
  return instant(day.on, Temporal.PlainTime.compare(time, day.closes) < 0 ? time : day.closes);
}

/** By when a referral of this colour is worked through; never later than it already is due: red on the day it is rated. */
export function dueForRating(priority: Priority, dueAt: Date, now: Date, hours: Hours, holidays: Holidays): Date {
  if (priority !== 'red') return dueAt;
  const on = Temporal.PlainDate.from(nextReadingTime(now, hours, holidays).readsOn);
  const closes = workedOn(on, hours, holidays)?.closes;
  const today = closes ? instant(on, closes) : dueAt;
  return today < dueAt ? today : dueAt;
}
