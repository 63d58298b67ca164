import { type OpenReply, openJson, wrongJson } from '~/platform/open-json.server';
import type { Feed } from './feed.server';
import { readQuery, type OrukQuery } from './query';
import type { Service } from './schema';

const version = {
  version: '3.0',
  profile: 'https://docs.openreferraluk.org/en/3.0-dev/',
  openapi_url: 'https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json',
};

const wrong = (status: 400 | 404, detail: string) => wrongJson(status, JSON.stringify({ status, detail }));

/** One address under `/api/oruk`: the path, its query, the request's If-None-Match, and what there is to give. */
export function answerOruk(path: string, query: URLSearchParams, known: string | null, feed: Feed): OpenReply {
  const [what = '', id, ...more] = path
    .replace(/^\/api\/oruk/, '')
    .split('/')
    .filter(Boolean);
  if (what === '') return openJson(JSON.stringify(version), known);
  const list = Object.hasOwn(lists, what) ? lists[what] : undefined;
  if (!list || more.length > 0) return wrong(404, 'There is nothing at this address.');
  if (id !== undefined) {
    const found = list.find(feed, id);
    return found === undefined ? wrong(404, `There is none with the id asked for.`) : openJson(found, known);
  }
  const asked = readQuery(query);
  if ('wrong' in asked) return wrong(400, `"${asked.wrong}" is not understood.`);
  return openJson(pageJson(list.all(feed, asked), asked), known);
}

interface Listing {
  find: (feed: Feed, id: string) => string | undefined;
  all: (feed: Feed, asked: OrukQuery) => readonly string[];
}

const lists: Readonly<Record<string, Listing>> = {
  services: {
    find: ({ services }, id) => services.find(({ of }) => of.id === id)?.json,
    all: ({ services, summaries }, asked) =>
      services.flatMap(({ of, json }, index) =>
        fits(of, asked) ? [asked.isFull ? json : (summaries[index] ?? json)] : [],
      ),
  },
  service_at_locations: {
    find: ({ atLocations }, id) => atLocations.find((each) => each.id === id)?.full,
    all: ({ atLocations }, asked) =>
      atLocations.filter(({ service }) => fits(service, asked)).map(({ json, full }) => (asked.isFull ? full : json)),
  },
  taxonomies: {
    find: ({ taxonomies }, id) => taxonomies.find(({ of }) => of.id === id)?.json,
    all: ({ taxonomies }) => taxonomies.map(({ json }) => json),
  },
  taxonomy_terms: {
    find: ({ terms }, id) => terms.find(({ of }) => of.id === id)?.json,
    all: ({ terms }, { taxonomy }) =>
      terms.filter(({ of }) => taxonomy === undefined || of.taxonomy_id === taxonomy).map(({ json }) => json),
  },
};

/** The profile's filters: ages are those of the service, at least and at most. */
function fits(service: Service, { words, term, taxonomy, organization, minimumAge, maximumAge }: OrukQuery): boolean {
  const { minimum_age: from = 0, maximum_age: to = 25, attributes, organization_id, name, description } = service;
  const text = `${name} ${description}`.toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    (term === undefined || attributes.some(({ taxonomy_term_id }) => taxonomy_term_id === term)) &&
    (taxonomy === undefined || attributes.some(({ taxonomy_term }) => taxonomy_term.taxonomy_id === taxonomy)) &&
    (organization === undefined || organization_id === organization) &&
    (minimumAge === undefined || from >= minimumAge) &&
    (maximumAge === undefined || to <= maximumAge)
  );
}

/** A page of a list; one after the last is empty. */
function pageJson(all: readonly string[], { page, perPage }: OrukQuery): string {
  const contents = all.slice((page - 1) * perPage, page * perPage);
  const pages = Math.ceil(all.length / perPage);
  const head = {
    ...{ total_items: all.length, total_pages: pages, page_number: page, size: contents.length },
    ...{ first_page: page === 1, last_page: page >= pages, empty: contents.length === 0 },
  };
  return `${JSON.stringify(head).slice(0, -1)},"contents":[${contents.join(',')}]}`;
}
