import { z } from 'zod';
import { hubIds } from '~/hubs/hub';
import { checkedOn } from './checked-on';

/** Somewhere near home that works with a hub: a children's centre or a library. */
export const place = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(['childrens-centre', 'library', 'community-library']),
  name: z.string().min(1),
  street: z.string().min(1),
  area: z.string().min(1),
  postcode: z.string().min(1),
  phone: z.string().min(1).nullable(),
  url: z.httpUrl().nullable(),
  hub: z.enum(hubIds),
  latitude: z.number(),
  longitude: z.number(),
  ...checkedOn,
});

export type Place = z.infer<typeof place>;
