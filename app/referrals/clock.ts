import { Temporal } from 'temporal-polyfill';
import type { WorkingHours } from '~/content/kinds/working-hours';

export type Hours = Pick<WorkingHours, 'days'>;
export type Holidays = ReadonlySet<string>;

export interface ReadingTime {
  /** Whether the team is at work at that moment. */
  isOpen: boolean;
  /** That moment itself when open, else when the team next opens. */
  readsFrom: Date;
  /** Its day in London, YYYY-MM-DD. */
  readsOn: string;
}

export interface Clock {
  /** YYYY-MM-DD: the day it counts as received. */
  receivedOn: string;
  /** YYYY-MM-DD and instant: the close of the next working day. */
  dueOn: string;
  dueAt: Date;
  readsFrom: Date;
}

const zone = 'Europe/London';
// Christmas with both week-ends is four days; a table of hours that has none in two months is a mistake to be heard about.
const furthestDays = 60;

/**
 * When a message that comes at `now` can first be read: at once inside working hours, else when the team next opens.
 * @param holidays days YYYY-MM-DD on which nobody works
 */
export function nextReadingTime(now: Date, hours: Hours, holidays: Holidays): ReadingTime {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const today = local.toPlainDate();
  const shift = workedOn(today, hours, holidays);
  const time = local.toPlainTime();
  if (shift && Temporal.PlainTime.compare(time, shift.closes) < 0) {
    const isOpen = Temporal.PlainTime.compare(time, shift.opens) >= 0;
    return { isOpen, readsFrom: isOpen ? now : instant(today, shift.opens), readsOn: today.toString() };
  }
  const { on, opens } = nextWorkingDay(today, hours, holidays);
  return { isOpen: false, readsFrom: instant(on, opens), readsOn: on.toString() };
}

/**
 * The clock of a referral: received on the day the team can first read it, due at the close of the working day after
 * that. A transfer does not start it again.
 */
export function clockFor(sentAt: Date, hours: Hours, holidays: Holidays): Clock {
  const { readsFrom, readsOn } = nextReadingTime(sentAt, hours, holidays);
  const { on, closes } = nextWorkingDay(Temporal.PlainDate.from(readsOn), hours, holidays);
  return { receivedOn: readsOn, dueOn: on.toString(), dueAt: instant(on, closes), readsFrom };
}

export function workedOn(on: Temporal.PlainDate, hours: Hours, holidays: Holidays) {
  const shift = hours.days.find(({ day }) => day === on.dayOfWeek);
  if (!shift || holidays.has(on.toString())) return null;
  return { opens: Temporal.PlainTime.from(shift.opens), closes: Temporal.PlainTime.from(shift.closes) };
}

export function nextWorkingDay(after: Temporal.PlainDate, hours: Hours, holidays: Holidays) {
  for (let days = 1; days <= furthestDays; days++) {
    const on = after.add({ days });
    const shift = workedOn(on, hours, holidays);
    if (shift) return { on, ...shift };
  }
  throw new Error(`No working day in the ${furthestDays} days after ${after.toString()}`);
}

export function instant(on: Temporal.PlainDate, time: Temporal.PlainTime): Date {
  return new Date(on.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
}
