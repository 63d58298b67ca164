import { z } from 'zod';
import { uriForm } from './uri';

// Open Referral UK 3.0 (profile HSDS-UK-3.0, https://openreferraluk.org) as far as we say or read it, restated from the
// published schemas. What we have nothing to say of is left out, for null is not among the types there.

const id = z.uuid();
const day = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const uri = z.string().regex(uriForm);

export const taxonomyTerm = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().min(1),
  code: z.string(),
  taxonomy: z.string(),
  taxonomy_id: id,
});

export const taxonomy = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().min(1),
  version: z.string(),
});

const attribute = z.strictObject({
  id,
  link_id: id,
  link_entity: z.literal('service'),
  taxonomy_term_id: id,
  taxonomy_term: taxonomyTerm,
});

const organization = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().min(1),
  website: uri.optional(),
});

const address = z.strictObject({
  id,
  location_id: id,
  address_1: z.string().min(1),
  city: z.string().min(1),
  state_province: z.string().min(1),
  postal_code: z.string().min(1),
  country: z.literal('GB'),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const location = z.strictObject({
  id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: z.string().min(1),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  addresses: z.array(address).min(1),
});

const schedule = z.strictObject({
  id,
  service_id: id,
  valid_from: day,
  valid_to: day,
  dtstart: day,
  freq: z.literal('WEEKLY').optional(),
  interval: z.number().optional(),
  byday: z.string().optional(),
  opens_at: clock,
  closes_at: clock,
  description: z.string().optional(),
});

/** A service with nothing that there may be several of. */
export const serviceSummary = z.strictObject({
  id,
  organization_id: id,
  name: z.string().min(1),
  description: z.string().min(1),
  url: uri,
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  fees: z.string().optional(),
  minimum_age: z.number().min(0).optional(),
  maximum_age: z.number().max(25).optional(),
  assured_date: day.optional(),
  alert: z.string().optional(),
  last_modified: z.iso.datetime().optional(),
  eligibility_description: z.string().optional(),
  application_process: z.string().optional(),
  organization,
});

export const serviceAtLocation = z.strictObject({ id, service_id: id, location_id: id, location });

/** A service with all that hangs on it. */
export const service = serviceSummary.extend({
  schedules: z.array(schedule),
  service_areas: z.array(
    z.strictObject({ id, service_id: id, name: z.string(), extent: z.string(), extent_type: z.string(), uri }),
  ),
  service_at_locations: z.array(serviceAtLocation),
  languages: z.array(z.strictObject({ id, service_id: id, name: z.string(), code: z.string() })),
  cost_options: z.array(
    z.strictObject({ id, service_id: id, option: z.string(), amount: z.number(), amount_description: z.string() }),
  ),
  contacts: z.array(
    z.strictObject({
      id,
      service_id: id,
      name: z.string(),
      phones: z.array(z.strictObject({ id, number: z.string().min(1) })),
    }),
  ),
  attributes: z.array(attribute),
});

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    total_items: z.int().min(0),
    total_pages: z.int().min(0),
    page_number: z.int().min(1),
    size: z.int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });

export type Organization = z.infer<typeof organization>;
export type Location = z.infer<typeof location>;
export type Service = z.infer<typeof service>;
export type ServiceSummary = z.infer<typeof serviceSummary>;
export type TaxonomyTerm = z.infer<typeof taxonomyTerm>;
export type Taxonomy = z.infer<typeof taxonomy>;
