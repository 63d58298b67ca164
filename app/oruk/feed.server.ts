import type { Content } from '~/content/content';
import { hubServices, programmeServices, sessionServices } from './offered.server';
import type { Location, Service, ServiceSummary } from './schema';
import { taxonomies, terms } from './terms.server';

/** A thing with its JSON, written once. */
interface Written<T> {
  of: T;
  json: string;
}

/** All we give, as it stands in a content. */
export interface Feed {
  services: readonly (Written<Service> & { text: string })[];
  summaries: readonly string[];
  atLocations: readonly {
    service: Service;
    location: Location;
    text: string;
    id: string;
    json: string;
    full: string;
  }[];
  taxonomies: readonly Written<{ id: string }>[];
  terms: readonly Written<{ id: string; taxonomy_id: string }>[];
  /** What a postcode is looked up in. */
  where: Pick<Content, 'findHub' | 'sectorCentres'>;
}

const made = new WeakMap<Content, { today: string; feed: Feed }>();

/** The feed of a content on a day; made once for both. */
export function feedOf(content: Content, today: string): Feed {
  const known = made.get(content);
  if (known?.today === today) return known.feed;
  const feed = makeFeed(content, today);
  made.set(content, { today, feed });
  return feed;
}

const write = <T>(of: T): Written<T> => ({ of, json: JSON.stringify(of) });

function makeFeed(content: Content, today: string): Feed {
  const services = [...programmeServices(content), ...hubServices(content), ...sessionServices(content, today)];
  const summaries = services.map(summaryOf);
  return {
    services: services.map((service) => ({ ...write(service), text: textOf(service) })),
    summaries: summaries.map((summary) => JSON.stringify(summary)),
    atLocations: services.flatMap((service, index) =>
      service.service_at_locations.map((at) => ({
        ...{ service, location: at.location, text: textOf(service) },
        ...{ id: at.id, json: JSON.stringify({ ...at, service: summaries[index] }) },
        full: JSON.stringify({ ...at, service }),
      })),
    ),
    taxonomies: taxonomies.map(write),
    terms: terms.map(write),
    where: content,
  };
}

/** What a search looks through. */
const textOf = ({ name, description }: Service) => `${name} ${description}`.toLowerCase();

/** What a list says of a service: nothing that there may be several of. */
function summaryOf(service: Service): ServiceSummary {
  const { schedules: _s, service_areas: _a, service_at_locations: _l, languages: _g, ...rest } = service;
  const { cost_options: _c, contacts: _n, attributes: _t, ...summary } = rest;
  return summary;
}
