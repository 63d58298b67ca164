import { type Holidays, type Hours } from './clock';
import { workingDaysBetween } from './clock-changes';

export interface TimeTaken {
  /** Working days from the day it was received, and how many of them somebody else was waited for. */
  days: number;
  waited: number;
}

interface Told {
  type: string;
  at: Date;
}

const endsWait = ['answered', 'closed', 'stepped-up', 'allocated', 'mash-decided', 'episode-recorded'];

/** How long a referral has been in its tray, or was until it was closed: the raw time, and the waiting within it. */
export function timeTaken(history: readonly Told[], now: Date, hours: Hours, holidays: Holidays): TimeTaken {
  const [first] = history;
  if (!first) return { days: 0, waited: 0 };
  const last = history.at(-1);
  const end = last && (last.type === 'closed' || last.type === 'mash-decided') ? last.at : now;
  let since: Date | null = null;
  let waited = 0;
  for (const { type, at } of history) {
    if (type === 'asked') since ??= at;
    if (since === null || !endsWait.includes(type)) continue;
    waited += workingDaysBetween(since, at, hours, holidays);
    since = null;
  }
  if (since !== null) waited += workingDaysBetween(since, end, hours, holidays);
  return { days: workingDaysBetween(first.at, end, hours, holidays), waited };
}
