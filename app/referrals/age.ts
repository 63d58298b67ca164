import { Temporal } from 'temporal-polyfill';
import type { Child } from './submission';

/** Whole years on a day (YYYY-MM-DD); null for an unborn child and where nothing was said. Someone born on 29 February turns on 1 March. */
export function ageOn({ bornOn, ageYears }: Pick<Child, 'bornOn' | 'ageYears'>, today: string): number | null {
  if (bornOn === null) return ageYears;
  const born = Temporal.PlainDate.from(bornOn);
  const on = Temporal.PlainDate.from(today);
  const isBeforeBirthday = on.month < born.month || (on.month === born.month && on.day < born.day);
  return on.year - born.year - (isBeforeBirthday ? 1 : 0);
}
