import { z } from 'zod';

/** A place in the borough that is written to about the service itself, not about a family. */
export const desk = z.strictObject({
  id: z.enum(['data-owner']),
  /** Empty: nobody is written to, and the staff page says so. */
  mailbox: z.union([z.email(), z.literal('')]),
});

export type Desk = z.infer<typeof desk>;
