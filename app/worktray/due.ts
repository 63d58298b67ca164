import { Temporal } from 'temporal-polyfill';
import { londonDay } from '~/i18n/london-day';

const zone = 'Europe/London';
/** Half a working day: what is due within it is to be done before anything else (docs/decisions/094). */
const soonHours = 3;

export interface Due {
  state: 'late' | 'soon' | 'today' | 'later';
  /** YYYY-MM-DD in Europe/London. */
  day: string;
}

/** The last instant of the day in Europe/London that an instant lies in. */
export function endOfLondonDay(at: Date): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).startOfDay();
  return new Date(day.add({ days: 1 }).epochMilliseconds - 1);
}

/** Until when what is due is due soon. */
export function endOfSoon(now: Date): Date {
  return new Date(now.getTime() + soonHours * 3_600_000);
}

/** How a due time stands: late once it has passed, even on the day itself; soon in the hours before. */
export function dueOf(dueAt: Date, now: Date, today = londonDay(now)): Due {
  const day = londonDay(dueAt);
  if (dueAt < now) return { state: 'late', day };
  if (dueAt <= endOfSoon(now)) return { state: 'soon', day };
  return { state: day === today ? 'today' : 'later', day };
}

/** Whether a clock runs: nothing is due of what waits for an answer, is in EHM or is closed. */
export function isRunning(status: string): boolean {
  return ['received', 'read', 'in-progress'].includes(status);
}
