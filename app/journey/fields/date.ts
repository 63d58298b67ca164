import { z } from 'zod';
import { foldDigits } from '~/i18n/fold-digits';
import { asText } from '../answers';
import { cleanCode } from '../clean-text';
import type { DateField } from '../field';
import { first, type FieldKind } from '../field-kind';
import { rangeIssue } from './date-range';

const parts = ['day', 'month', 'year'] as const;
type Typed = Readonly<Record<(typeof parts)[number], string>>;

const iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const typed = z.object({ day: z.string(), month: z.string(), year: z.string() });

/** What is wrong with what was typed, and where; undefined where it has the form of a date. */
function formIssue(candidate: Typed): { code: string; part: string } | undefined {
  const missing = parts.find((part) => candidate[part] === '');
  if (missing) return { code: `${missing}-missing`, part: missing };
  const wrong = parts.find((part) => !(part === 'year' ? /^\d{4}$/ : /^\d{1,2}$/).test(candidate[part]));
  return wrong && { code: wrong === 'year' ? 'year-form' : 'not-real', part: wrong };
}

const isoOf = ({ day, month, year }: Typed) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** YYYY-MM-DD, posted as three strings; an issue goes to the part that is missing. */
export const date: FieldKind<DateField> = {
  issueCodes: [
    ...['day-missing', 'month-missing', 'year-missing', 'year-form', 'not-real', 'other-calendar'],
    ...['future', 'too-long-ago', 'due-past', 'due-too-far', 'past', 'too-far'],
  ],
  controls: ({ id }) => [`${id}-day`, `${id}-month`, `${id}-year`],
  read: ({ id }, posted) => {
    const [day, month, year] = parts.map((part) => foldDigits(cleanCode(first(posted, `${id}-${part}`))));
    if (!day && !month && !year) return undefined;
    return { day, month, year };
  },
  schema: (field, { today }) =>
    z.union([iso, typed], 'not-real').transform((candidate, payload) => {
      const fail = (code: string, part: string) => {
        payload.addIssue({ code: 'custom', message: code, path: [part] });
        return z.NEVER;
      };
      const wrong = typeof candidate === 'string' ? undefined : formIssue(candidate);
      if (wrong) return fail(wrong.code, wrong.part);
      const day = typeof candidate === 'string' ? candidate : isoOf(candidate);
      const issue = rangeIssue(field, day, today);
      return issue ? fail(issue, issue === 'other-calendar' ? 'year' : 'day') : day;
    }),
  post: ({ id }, answer) => {
    const [year = '', month = '', day = ''] = asText(answer).split('-');
    return {
      [`${id}-day`]: [day.replace(/^0/, '')],
      [`${id}-month`]: [month.replace(/^0/, '')],
      [`${id}-year`]: [year],
    };
  },
};
