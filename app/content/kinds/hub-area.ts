import { z } from 'zod';
import { hubIds } from '~/hubs/hub';

/** Roughly where the families of a hub live, for its page and the map. Which hub a postcode has, the catchment says. */
export const hubArea = z.strictObject({
  id: z.enum(hubIds),
  /** Wards whose postcodes are all this hub's, a few at the edge apart. */
  wards: z.array(z.string().min(1)),
  /** Wards it shares with another hub. */
  partWards: z.array(z.string().min(1)),
  /** The outline: latitude and longitude in turn, in degrees. */
  ring: z
    .array(z.number())
    .min(6)
    .refine(({ length }) => length % 2 === 0, 'A latitude has no longitude'),
});

export type HubArea = z.infer<typeof hubArea>;
