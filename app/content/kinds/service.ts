import { z } from 'zod';
import { ownWords } from './by-language';
import { checkedOn } from './checked-on';

const serviceWords = z.strictObject({
  title: z.string().min(1).max(200),
  lead: z.string().min(1).max(500),
  text: z.array(z.string().min(1).max(1000)).min(1).max(12),
});

/** Help with a door of its own. What it is and for whom stands in words: these, or else those of `services:of.<id>`. */
export const service = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  audience: z.enum(['family', 'professional']),
  /** Who answers; a number or address is null where nobody has given us one. */
  contacts: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        phone: z.string().min(1).nullable(),
        email: z.email().nullable(),
        url: z.httpUrl().nullable(),
      }),
    )
    .min(1),
  /** Help lines of ours, by id, that are for this too. */
  helpLines: z.array(z.string()),
  words: ownWords(serviceWords),
  ...checkedOn,
});

export type Service = z.infer<typeof service>;
