import { z } from 'zod';
import { hubIds } from '~/hubs/hub';
import { checkedOn } from './checked-on';

/** A hub's main office, where anyone may walk in or ring. */
export const hub = z.strictObject({
  id: z.enum(hubIds),
  name: z.string().min(1),
  building: z.string().min(1).nullable(),
  street: z.string().min(1),
  area: z.string().min(1),
  postcode: z.string().min(1),
  phone: z.string().min(1),
  latitude: z.number(),
  longitude: z.number(),
  ...checkedOn,
});

export type Hub = z.infer<typeof hub>;
