import { z } from 'zod';
import { hubIds } from '~/hubs/hub';

/** How long one waits for a programme at a hub, as staff say: never seeded. Its id is `<programme>.<hub>`. */
export const waitingTime = z
  .strictObject({
    id: z.string(),
    programme: z.string().regex(/^[a-z0-9-]{1,64}$/),
    hub: z.enum(hubIds),
    /** About so many; 0 is no wait, null is not known any more. */
    weeks: z.int().min(0).max(104).nullable(),
    /** The day it was last said. */
    changedOn: z.iso.date(),
  })
  .refine(({ id, programme, hub }) => id === `${programme}.${hub}`, 'Its id is not its programme and hub');

export type WaitingTime = z.infer<typeof waitingTime>;
