import { z } from 'zod';
import { type CatchmentValue, readValue } from '~/hubs/catchment-value';
import type { Correction } from '~/hubs/correction';

const value = z
  .string()
  .refine((text) => readValue(text, 'listed') !== null, 'Neither a hub, two hubs nor a council')
  .nullable();

/** What staff put right in the catchment: never seeded, never imported. Null is a correction taken back. */
export const catchmentCorrection: z.ZodType<Correction & { was: CatchmentValue | null }> = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d([A-Z]{2})?$/),
  value,
  /** What was answered before, for the history; null where nothing was known. */
  was: value,
});
