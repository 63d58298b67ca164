import { z } from 'zod';
import { checkedOn } from './checked-on';

/** A mail domain, with everything under it, that only those who work for its owner can have. */
export const professionalDomain = z.strictObject({
  id: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/),
  name: z.string().min(1),
  ...checkedOn,
});
