import { nearWhat } from '~/activities/near';
import { type OpenReply, openJson, wrongJson } from '~/platform/open-json.server';
import type { Feed } from './feed.server';
import { type Around, fits } from './fits';
import { bodyOf, keptBody } from './kept-bodies.server';
import { type Filters, type OrukQuery, readQuery } from './query';

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
  const around = aroundOf(feed, asked.filters);
  if (around === 'unknown')
    return wrong(400, 'We do not hold the place of this postcode, so cannot say what is near it.');
  const write = () => pageJson(list.all(feed, asked, around), asked);
  // a postcode is somebody's: nothing is kept of it
  const { bytes, tag } = around ? bodyOf(write()) : keptBody(feed, `${what} ${JSON.stringify(asked)}`, write);
  return openJson(bytes, known, tag);
}

interface Listing {
  find: (feed: Feed, id: string) => string | undefined;
  all: (feed: Feed, asked: OrukQuery, around: Around | null) => readonly string[];
}

const has = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

const lists: Readonly<Record<string, Listing>> = {
  services: {
    find: ({ services }, id) => services.find(({ of }) => of.id === id)?.json,
    all: ({ services, summaries }, { words, filters, isFull }, around) =>
      services.flatMap(({ of, json, text }, index) => {
        const locations = of.service_at_locations.map(({ location }) => location);
        if (!has(text, words) || !fits(of, locations, filters, around)) return [];
        return [isFull ? json : (summaries[index] ?? json)];
      }),
  },
  service_at_locations: {
    find: ({ atLocations }, id) => atLocations.find((each) => each.id === id)?.full,
    all: ({ atLocations }, { words, filters, isFull }, around) =>
      atLocations
        .filter(({ service, location, text }) => has(text, words) && fits(service, [location], filters, around))
        .map(({ json, full }) => (isFull ? full : json)),
  },
  taxonomies: {
    find: ({ taxonomies }, id) => taxonomies.find(({ of }) => of.id === id)?.json,
    all: ({ taxonomies }) => taxonomies.map(({ json }) => json),
  },
  taxonomy_terms: {
    find: ({ terms }, id) => terms.find(({ of }) => of.id === id)?.json,
    all: ({ terms }, { filters: { taxonomy_id: taxonomy } }) =>
      terms.filter(({ of }) => taxonomy === undefined || of.taxonomy_id === taxonomy).map(({ json }) => json),
  },
};

/** Where the asked postcode is; null where none was asked, `unknown` where nearness was and we cannot tell it. */
function aroundOf({ where }: Feed, { postcode, proximity }: Filters): Around | 'unknown' | null {
  if (postcode === undefined) return null;
  const near = nearWhat(postcode, where.sectorCentres);
  if (proximity !== undefined && near.kind !== 'known') return 'unknown';
  const isCovered = where.findHub(postcode).outcome !== 'outside';
  return { isCovered, place: near.kind === 'known' ? near.place : null };
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
