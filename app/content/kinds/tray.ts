import { z } from 'zod';
import { hubIds } from '~/hubs/hub';

/** Where requests arrive and wait; a group's, never a person's. */
export const tray = z.strictObject({
  id: z.string().regex(/^(universal-plus|early-help)-(west|east-central|south)$|^mash$|^front-door$/),
  hub: z.enum(hubIds).nullable(),
  /** Told of each arrival, without personal data; empty: nobody is, staff are warned, and nothing is lost. */
  mailbox: z.union([z.email(), z.literal('')]),
  /** Nothing can be moved into a tray that is off; what lies there stays to be worked through. */
  isOff: z.boolean().optional(),
});

export type Tray = z.infer<typeof tray>;
