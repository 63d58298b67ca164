import { Temporal } from 'temporal-polyfill';
import { lookedUpOnce } from './looked-up-once';

const hourMs = 3_600_000;
const dayOfHour = lookedUpOnce<string>();

/** The day in Europe/London that an instant lies in, YYYY-MM-DD. Midnight there is on a full hour of UTC, in summer too. */
export function londonDay(at: Date): string {
  const hour = Math.floor(at.getTime() / hourMs);
  return dayOfHour(String(hour), () =>
    Temporal.Instant.fromEpochMilliseconds(hour * hourMs)
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate()
      .toString(),
  );
}
