import { settings } from '~/platform/env.server';
import type { Location, Organization, Service } from './schema';
import { findTerm, type ListName, termId } from './terms.server';
import { uriOf } from './uri';
import { uuidOf } from './uuid.server';

/** What every kind of our content says of itself before it becomes a service. */
export interface Offered {
  /** The kind and id of the content it comes from. */
  of: readonly [kind: string, id: string];
  name: string;
  description: string;
  /** The path of its page. */
  page: string;
  organization?: Organization | undefined;
  email?: string | undefined;
  phones?: readonly string[] | undefined;
  fees?: string | undefined;
  alert?: string | undefined;
  isActive?: boolean;
  /** When it was last written, of each item that it says something of; null where that is not known. */
  writtenAt: readonly (string | null)[];
  ages: { fromYears: number; toYears: number } | null;
  checkedOn: string | null;
  eligibility?: string | undefined;
  application?: string | undefined;
  languages: readonly { code: string; name: string }[];
  terms: readonly (readonly [ListName, string])[];
  locations: readonly Location[];
  schedules?: Service['schedules'];
  costs?: Service['cost_options'];
}

export const serviceId = (kind: string, id: string) => uuidOf(kind, id);

/** The borough, for what nobody else runs. */
export const borough: Organization = {
  id: uuidOf('organization', 'barnet'),
  name: 'London Borough of Barnet',
  description: 'Barnet’s Child and Family Early Help hubs',
  website: 'https://www.barnet.gov.uk/',
};

export function organizationNamed(name: string, website: string | null): Organization {
  return {
    id: uuidOf('organization', `named:${name}`),
    name,
    description: `${name}, an organisation that works with families in Barnet`,
    ...(website !== null && { website: uriOf(website) }),
  };
}

/** A service with all that hangs on it, as Open Referral UK says it; what we do not know is left out. */
export function makeService(offered: Offered): Service {
  const { of, ages, checkedOn, terms, locations } = offered;
  const id = serviceId(...of);
  const own = (...names: string[]) => uuidOf('of', id, names.join(':'));
  const organization = offered.organization ?? borough;
  const given = <K extends string>(name: K, value: string | undefined) =>
    (value ? { [name]: value } : {}) as Partial<Record<K, string>>;
  return {
    ...{ id, organization_id: organization.id, name: offered.name, description: offered.description },
    url: uriOf(settings.appUrl + offered.page),
    ...given('email', offered.email),
    status: offered.isActive === false ? 'inactive' : 'active',
    ...given('fees', offered.fees),
    ...(ages && { minimum_age: ages.fromYears, maximum_age: ages.toYears }),
    ...(checkedOn !== null && { assured_date: checkedOn }),
    ...given('alert', offered.alert),
    ...given(
      'last_modified',
      offered.writtenAt.reduce<string>((last, at) => (at && at > last ? at : last), ''),
    ),
    ...given('eligibility_description', offered.eligibility),
    ...given('application_process', offered.application),
    organization,
    schedules: offered.schedules ?? [],
    service_areas: [
      {
        ...{ id: own('area'), service_id: id, name: 'Barnet', extent: 'E09000003', extent_type: 'ONS GSS code' },
        uri: 'http://statistics.data.gov.uk/id/statistical-geography/E09000003',
      },
    ],
    service_at_locations: locations.map((location) => ({
      ...{ id: own('at', location.id), service_id: id, location_id: location.id, location },
    })),
    languages: offered.languages.map((language) => ({
      id: own('language', language.code),
      service_id: id,
      ...language,
    })),
    cost_options: offered.costs ?? [],
    contacts: (offered.phones ?? []).map((number) => ({
      ...{ id: own('contact', number), service_id: id, name: organization.name },
      phones: [{ id: own('phone', number), number }],
    })),
    attributes: terms.flatMap(([list, code]) => {
      const term = findTerm(termId(list, code));
      if (!term) return [];
      return [
        {
          ...{ id: own('term', list, code), link_id: id, link_entity: 'service' as const },
          ...{ taxonomy_term_id: term.id, taxonomy_term: term },
        },
      ];
    }),
  };
}
