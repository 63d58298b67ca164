import { z } from 'zod';

/** The middle of a postcode sector's homes in Barnet: `NW9 5`. */
export const sectorCentre = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d$/),
  latitude: z.number(),
  longitude: z.number(),
});

export type SectorCentre = z.infer<typeof sectorCentre>;
