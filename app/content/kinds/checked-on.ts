import { z } from 'zod';

/** Facts that change in the world carry the day they were last compared with what their owner says; null if never. */
export const checkedOn = { lastCheckedOn: z.iso.date().nullable() };
