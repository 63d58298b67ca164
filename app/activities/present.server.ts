import { Temporal } from 'temporal-polyfill';

/** A moment as groups are measured by it, in London. */
export interface Present {
  /** YYYY-MM-DD */
  today: string;
  /** HH:MM */
  time: string;
}

const zone = 'Europe/London';
const minuteMs = 60_000;
let known = { present: { today: '', time: '' }, until: 0 };

/** Now, to the minute: worked out once a minute, for it is asked at each request. */
export function present(nowMs = Date.now()): Present {
  if (nowMs < known.until && nowMs >= known.until - minuteMs) return known.present;
  const local = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  const [today = '', time = ''] = local.toPlainDateTime().toString({ smallestUnit: 'minute' }).split('T');
  known = { present: { today, time }, until: nowMs - (nowMs % minuteMs) + minuteMs };
  return known.present;
}
