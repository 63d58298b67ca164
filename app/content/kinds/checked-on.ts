import { z } from 'zod';

/** Facts that change in the world carry when a person last compared them with their owner, and whether one ever did. */
export const checkedOn = { lastCheckedOn: z.iso.date().nullable(), isConfirmed: z.boolean() };
