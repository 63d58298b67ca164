import { Temporal } from 'temporal-polyfill';

/** The day in Europe/London that an instant lies in, YYYY-MM-DD. */
export function londonDay(at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
}
