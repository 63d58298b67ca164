import { Temporal } from 'temporal-polyfill';
import type { ContactProfile } from './submission';

const zone = 'Europe/London';
const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** From and to, on the clock. Nobody is woken: before and after mean a decent hour. */
const windows: Readonly<Record<string, readonly [number, number]>> = {
  ...{ early: [7, 9], morning: [9, 12], midday: [12, 14], afternoon: [14, 17], late: [17, 20] },
};
const anyTime = [8, 20] as const;

/**
 * When a phone may light up, from `now` on: at once inside the days and hours that were called safe (any day from 8 to 20
 * where nothing was said), else when the next of them begins.
 */
export function nextSafeTime({ days, hours }: Pick<ContactProfile, 'days' | 'hours'>, now: Date): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const known = hours.flatMap((code) => (windows[code] ? [windows[code]] : []));
  const spans = known.length > 0 ? known : [anyTime];
  for (let later = 0; later <= 7; later++) {
    const day = local.toPlainDate().add({ days: later });
    if (days.length > 0 && !days.includes(dayCodes[day.dayOfWeek - 1] ?? '')) continue;
    const at = (hour: number) => day.toZonedDateTime({ timeZone: zone, plainTime: { hour } });
    const begins = spans
      .filter(([, to]) => Temporal.ZonedDateTime.compare(local, at(to)) < 0)
      .map(([from]) => Math.max(at(from).epochMilliseconds, now.getTime()));
    if (begins.length > 0) return new Date(Math.min(...begins));
  }
  throw new Error('no safe time in a week');
}
