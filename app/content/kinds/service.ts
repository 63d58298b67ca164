import { z } from 'zod';
import { checkedOn } from './checked-on';

/** Help with a door of its own. What it is and for whom stands in words; here are only facts about reaching it. */
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
  ...checkedOn,
});

export type Service = z.infer<typeof service>;
