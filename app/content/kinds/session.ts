import { z } from 'zod';
import { byLanguage } from './by-language';
import { checkedOn } from './checked-on';

const day = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written 09:30');
const times = { starts: clock, ends: clock };
const text = (longest: number) => z.string().trim().min(1).max(longest);

const weekly = z
  .strictObject({
    repeats: z.literal('weekly'),
    /** 1 is Monday, 7 is Sunday. */
    days: z.array(z.int().min(1).max(7)).min(1).max(7),
    /** The first and the last day it may be on. */
    from: day,
    until: day,
    /** Days in between without it: half term, a bank holiday. */
    except: z.array(day).max(400),
    ...times,
  })
  .refine(({ from, until }) => from <= until, 'The last day is before the first')
  .refine(hasADay, 'None of its weekdays is between the first day and the last');

const dates = z.strictObject({ repeats: z.literal('dates'), dates: z.array(day).min(1).max(200), ...times });

export const accessNeeds = [
  'step-free',
  'accessible-toilet',
  'baby-changing',
  'buggy-space',
  'hearing-loop',
  'sign-language',
  'quiet-space',
  'send-friendly',
  'women-only',
] as const;

/** A group or activity that people come to: where, when, for whom, and what it costs. Times are London's. */
export const session = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(100),
  /** The id of a `place`, or of a `hub` for its own building; its hub is that of the place. */
  placeId: z.string().min(1),
  words: byLanguage(z.strictObject({ title: text(120), description: text(2000) })),
  /** Who runs it, where that is not the place. */
  organiser: text(120).nullable(),
  /** Of the children or young people it is for, both included: 0 to 0 is until the first birthday. Null: for anyone. */
  ages: z
    .strictObject({ fromYears: z.int().min(0).max(25), toYears: z.int().min(0).max(25) })
    .refine(({ fromYears, toYears }) => fromYears <= toYears, 'The highest age is below the lowest')
    .nullable(),
  when: z
    .discriminatedUnion('repeats', [weekly, dates])
    .refine(({ starts, ends }) => starts < ends, 'It ends before it starts'),
  /** Null: free. */
  price: z.strictObject({ pence: z.int().min(1).max(100_000), per: z.enum(['child', 'family', 'person']) }).nullable(),
  booking: z
    .strictObject({
      isNeeded: z.boolean(),
      phone: text(40).nullable(),
      email: z.email().nullable(),
      url: z.url({ protocol: /^https?$/ }).nullable(),
    })
    .refine(
      ({ isNeeded, phone, email, url }) => !isNeeded || (phone ?? email ?? url) !== null,
      'Booking is needed, and nothing says where',
    ),
  /** What is spoken there, BCP 47. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/)).min(1),
  access: z.array(z.enum(accessNeeds)),
  /** Made up to show what the pages can do: marked wherever it is shown, and left out with EXAMPLE_CONTENT=no. */
  isExample: z.boolean(),
  ...checkedOn,
});

export type Session = z.infer<typeof session>;
export type When = Session['when'];

function hasADay({ days, from, until }: { days: readonly number[]; from: string; until: string }): boolean {
  const first = new Date(`${from}T00:00:00Z`);
  return days.some((weekday) => {
    const ahead = (weekday - first.getUTCDay() + 7) % 7;
    return new Date(first.getTime() + ahead * 86_400_000).toISOString().slice(0, 10) <= until;
  });
}
