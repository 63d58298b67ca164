import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/London';

export interface Due {
  state: 'late' | 'today' | 'later';
  /** YYYY-MM-DD in Europe/London. */
  day: string;
}

/** The day in Europe/London that an instant lies in, YYYY-MM-DD. */
export function londonDay(at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The last instant of the day in Europe/London that an instant lies in. */
export function endOfLondonDay(at: Date): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).startOfDay();
  return new Date(day.add({ days: 1 }).epochMilliseconds - 1);
}

/** How a due time stands: late once it has passed, even on the day itself. */
export function dueOf(dueAt: Date, now: Date): Due {
  const day = londonDay(dueAt);
  if (dueAt < now) return { state: 'late', day };
  return { state: day === londonDay(now) ? 'today' : 'later', day };
}
