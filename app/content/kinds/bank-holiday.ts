import { z } from 'zod';

/** A bank holiday in England; its id is the day, YYYY-MM-DD. */
export const bankHoliday = z.strictObject({ id: z.iso.date(), name: z.string().regex(/^[a-z-]+$/) });
