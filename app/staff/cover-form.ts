import { Temporal } from 'temporal-polyfill';

/** What is typed to say who covers for whom, and until when. */
export interface CoverTyped {
  away: string;
  cover: string;
  fromOn: string;
  untilOn: string;
}

export const noCover: CoverTyped = { away: '', cover: '', fromOn: '', untilOn: '' };

export type CoverIssues = Partial<Record<keyof CoverTyped, string>>;

/** Longer than this somebody's trays are changed, not covered. */
const mostDays = 60;

const readDay = (typed: string) => {
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' });
  } catch {
    return null;
  }
};

/** What is wrong with it, by control. `today`: YYYY-MM-DD. */
export function coverIssues({ away, cover, fromOn, untilOn }: CoverTyped, today: string): CoverIssues {
  const [from, until] = [readDay(fromOn), readDay(untilOn)];
  const issues: CoverIssues = {};
  if (away === '') issues.away = 'required';
  if (cover === '') issues.cover = 'required';
  else if (cover === away) issues.cover = 'same';
  if (!from) issues.fromOn = 'date';
  else if (fromOn < today) issues.fromOn = 'past';
  if (!until) issues.untilOn = 'date';
  else if (from && untilOn < fromOn) issues.untilOn = 'before';
  else if (from && from.until(until, { largestUnit: 'days' }).days > mostDays) issues.untilOn = 'long';
  return issues;
}
