import { z } from 'zod';
import { checkedOn } from './checked-on';

/** A neighbour's own way in for families, shown to those who do not live in Barnet. */
export const council = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** As the catchment names it. */
  name: z.string().min(1),
  /** Who answers: not always the council whose name the address carries. */
  doorName: z.string().min(1),
  phone: z.string().min(1),
  /** Evenings, nights and week-ends. */
  outOfHoursPhone: z.string().min(1).nullable(),
  url: z.httpUrl().nullable(),
  ...checkedOn,
});

export type Council = z.infer<typeof council>;
