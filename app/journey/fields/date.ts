import { z } from 'zod';
import { foldDigits } from '~/i18n/fold-digits';
import { cleanCode } from '../clean-text';
import { first, type FieldKind } from '../field-kind';
import type { DateField, JourneyContext } from '../form';

const parts = ['day', 'month', 'year'] as const;

/** Days since 1970 of a real day, or null: 29 February only in a leap year. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 : null;
}

function rangeIssue(field: DateField, iso: string, { today }: JourneyContext): string | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const days = dayNumber(year, month, day);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const now = dayNumber(thisYear, thisMonth, thisDay);
  if (days === null || now === null) return 'not-real';
  // Persian readers may give a year of the solar calendar; guessing which was meant would be wrong for a child's age.
  if (year > 1300 && year < 1500) return 'other-calendar';
  if (field.range === 'born') {
    if (days > now) return 'future';
    return year < thisYear - (field.maxYears ?? 120) ? 'too-long-ago' : null;
  }
  if (field.range === 'due') {
    if (days < now - 21) return 'due-past';
    return days > now + 306 ? 'due-too-far' : null;
  }
  if (days < now) return 'past';
  return year > thisYear + 5 ? 'too-far' : null;
}

/** YYYY-MM-DD, posted as three strings; an issue goes to the part that is missing. */
export const date: FieldKind<DateField> = {
  issueCodes: [
    'day-missing',
    'month-missing',
    'year-missing',
    'year-form',
    'not-real',
    'other-calendar',
    'future',
    'too-long-ago',
    'due-past',
    'due-too-far',
    'past',
    'too-far',
  ],
  controls: ({ id }) => [`${id}-day`, `${id}-month`, `${id}-year`],
  read: ({ id }, posted) => {
    const [day, month, year] = parts.map((part) => foldDigits(cleanCode(first(posted, `${id}-${part}`))));
    if (!day && !month && !year) return undefined;
    return { day, month, year };
  },
  schema: (field, context) =>
    z.unknown().transform((candidate, { addIssue }) => {
      const fail = (code: string, part: string = 'day') => {
        addIssue({ code: 'custom', message: code, path: [part] });
        return z.NEVER;
      };
      let iso = candidate;
      if (typeof candidate === 'object' && candidate !== null) {
        const typed = candidate as Record<(typeof parts)[number], string>;
        const missing = parts.find((part) => !typed[part]);
        if (missing) return fail(`${missing}-missing`, missing);
        const wrong = parts.find((part) => !(part === 'year' ? /^\d{4}$/ : /^\d{1,2}$/).test(typed[part]));
        if (wrong) return fail(wrong === 'year' ? 'year-form' : 'not-real', wrong);
        iso = `${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`;
      }
      if (typeof iso !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return fail('not-real');
      const issue = rangeIssue(field, iso, context);
      return issue ? fail(issue, issue === 'other-calendar' ? 'year' : 'day') : iso;
    }),
  post: ({ id }, answer) => {
    const [year = '', month = '', day = ''] = String(answer).split('-');
    return {
      [`${id}-day`]: [day.replace(/^0/, '')],
      [`${id}-month`]: [month.replace(/^0/, '')],
      [`${id}-year`]: [year],
    };
  },
};
