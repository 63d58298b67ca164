import { z } from 'zod';
import { checkedOn } from './checked-on';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a team reads what has come in. A day not named is a day off. */
export const workingHours = z
  .strictObject({
    id: z.enum(['hub', 'mash']),
    /** 1 is Monday, 7 is Sunday; local time. */
    days: z.array(z.strictObject({ day: z.int().min(1).max(7), opens: time, closes: time })).min(1),
    ...checkedOn,
  })
  .refine(({ days }) => new Set(days.map(({ day }) => day)).size === days.length, 'A day is named twice')
  .refine(({ days }) => days.every(({ opens, closes }) => opens < closes), 'A day closes before it opens');

export type WorkingHours = z.infer<typeof workingHours>;
