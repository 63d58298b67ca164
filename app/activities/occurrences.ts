import type { When } from '~/content/kinds/session';

const dayMs = 86_400_000;
const numberOf = (on: string) => Date.parse(`${on}T00:00:00Z`) / dayMs;
const dayOf = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);
/** 1 is Monday; the first of January 1970 was a Thursday. */
const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysAfter = (on: string, days: number) => dayOf(numberOf(on) + days);
export const weekday = (on: string) => weekdayOf(numberOf(on));

/** The days YYYY-MM-DD it is on from one day to another, both included, in order and at most so many. */
export function daysOn(when: When, from: string, until: string, most = 400): string[] {
  if (when.repeats === 'dates')
    return [...new Set(when.dates)]
      .filter((on) => on >= from && on <= until)
      .sort()
      .slice(0, most);
  const except = new Set(when.except);
  const last = numberOf(until < when.until ? until : when.until);
  const days: string[] = [];
  for (let number = numberOf(from > when.from ? from : when.from); number <= last && days.length < most; number++) {
    if (!when.days.includes(weekdayOf(number))) continue;
    const on = dayOf(number);
    if (!except.has(on)) days.push(on);
  }
  return days;
}

/** The days it is still to come on: of today only while it is not over. `time` is HH:MM. */
export const stillToCome = (days: readonly string[], ends: string, today: string, time: string) =>
  days.filter((on) => on > today || (on === today && time < ends));
