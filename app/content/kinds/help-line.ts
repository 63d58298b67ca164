import { z } from 'zod';
import { ownWords } from './by-language';
import { checkedOn } from './checked-on';

/** Somebody to ring or text besides us. */
export const helpLine = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** In English. */
    name: z.string().min(1),
    phone: z.string().min(1).nullable(),
    /** What to choose once through, as the recorded voice says it. */
    option: z.string().min(1).nullable(),
    /** A number to send a text message to, and the word to send where one is needed. */
    text: z.strictObject({ to: z.string().min(1), word: z.string().min(1).nullable() }).nullable(),
    url: z.httpUrl().nullable(),
    hours: z.enum(['always', 'working-hours', 'out-of-hours', 'varies']),
    isFree: z.boolean(),
    /** Its name in other languages, where `codes:helpLine.names` has none or another. */
    words: ownWords(z.strictObject({ name: z.string().min(1).max(120) })),
    ...checkedOn,
  })
  .refine(({ phone, text }) => phone !== null || text !== null, 'Neither a number to ring nor one to text');

export type HelpLine = z.infer<typeof helpLine>;
