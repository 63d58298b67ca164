import type { DateField } from '../field';

const weeksLate = 3;
/** A little more than ten months: nobody knows of a baby sooner. */
const daysAhead = 306;
const oldest = 120;
const yearsAhead = 5;

/** Days since 1970 of a real day YYYY-MM-DD, or null: 29 February only in a leap year. */
function dayNumber(iso: string): number | null {
  const at = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
  return isReal ? at.getTime() / 86_400_000 : null;
}

/** The issue of a day YYYY-MM-DD that is no day, or not one the field can hold; null where it is. */
export function rangeIssue({ range, maxYears = oldest }: DateField, iso: string, today: string): string | null {
  const day = dayNumber(iso);
  const now = dayNumber(today);
  if (day === null || now === null) return 'not-real';
  const year = Number(iso.slice(0, 4));
  const thisYear = Number(today.slice(0, 4));
  // Persian readers may give a year of the solar calendar; guessing which was meant would be wrong for a child's age.
  if (year > 1300 && year < 1500) return 'other-calendar';
  switch (range) {
    case 'born':
      if (day > now) return 'future';
      return iso <= `${String(thisYear - maxYears - 1)}${today.slice(4)}` ? 'too-long-ago' : null;
    case 'due':
      if (day < now - 7 * weeksLate) return 'due-past';
      return day > now + daysAhead ? 'due-too-far' : null;
    case 'from-today':
      if (day < now) return 'past';
      return year > thisYear + yearsAhead ? 'too-far' : null;
  }
}
