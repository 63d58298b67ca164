import { z } from 'zod';
import type { CatchmentSector, Outcode } from '~/hubs/catchment';
import { readValue } from '~/hubs/catchment-value';
import { readUnits } from '~/hubs/unit-set';

const value = z.string().refine((text) => readValue(text, 'likely') !== null, 'Neither a hub, two hubs nor a council');
const units = z.string().regex(/^[A-Z]{2}( [A-Z]{2})*$/);

export const catchmentSector: z.ZodType<CatchmentSector> = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d$/),
    default: value,
    certainty: z.enum(['listed', 'likely']),
    exceptions: z.record(value, units),
    units: z
      .base64()
      .refine((bits) => readUnits(bits).length > 0, 'Holds no unit')
      .nullable(),
  })
  .refine(({ exceptions }) => {
    const all = Object.values(exceptions).flatMap((list) => list.split(' '));
    return new Set(all).size === all.length;
  }, 'A unit stands under two exceptions');

export const outcode: z.ZodType<Outcode> = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/),
  council: z.string().min(1),
});
