import { beforeAll, describe, expect, test } from 'vitest';
import { assembleContent, type Items } from '~/content/content';
import { kinds } from '~/content/kinds';
import { readSeeds } from '~/content/seeds.server';
import { answerOruk } from '~/oruk/answer-oruk.server';
import { type Feed, feedOf } from '~/oruk/feed.server';
import {
  pageOf,
  service,
  serviceAtLocation,
  serviceSummary,
  taxonomy,
  taxonomyTerm,
  type Service,
} from '~/oruk/schema';
import { termId } from '~/oruk/terms.server';
import { z } from 'zod';
import { useDatabase } from '../../support/database';

const seeds = readSeeds();
const items = Object.fromEntries(
  Object.entries(kinds).map(([kind, schema]) => [
    kind,
    seeds.filter((seed) => seed.kind === kind).map(({ data }) => schema.parse(data)),
  ]),
) as unknown as Items;
useDatabase(); // and with it the settings: a service says the address of its page
let feed: Feed;
let all: readonly Service[];
beforeAll(() => {
  feed = feedOf(assembleContent('1', items), '2026-11-26');
  all = feed.services.map(({ of }) => of);
});

const ask = (path: string, known: string | null = null) => {
  const { pathname, searchParams } = new URL(`http://portal.example/api/oruk${path}`);
  return answerOruk(pathname, searchParams, known, feed);
};
const body = (path: string) => JSON.parse(ask(path).body ?? '') as unknown;
const list = (path: string) => pageOf(z.looseObject({ id: z.string() })).parse(body(path));

describe('the Open Referral feed', () => {
  test('every service is a valid one, with an id of its own', () => {
    expect(all.flatMap((each) => service.safeParse(JSON.parse(JSON.stringify(each))).error?.issues ?? [])).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  test('holds what families see: programmes, hubs and sessions, nothing that only professionals ask for', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Incredible Years', 'West hub']));
    expect(names).not.toContain('Graded Care Profile');
    expect(items.session.length === 0 || all.some(({ schedules }) => schedules.length > 0)).toBe(true);
  });
  test('sessions stay in it until their last day is over, and examples are not given as running', () => {
    const later = feedOf(assembleContent('2', items), '2099-01-01').services.map(({ of }) => of);
    expect(later.filter(({ schedules }) => schedules.length > 0)).toEqual([]);
    const examples = all.filter(({ alert }) => alert?.startsWith('An example'));
    expect(examples.every(({ status }) => status === 'inactive')).toBe(true);
  });
  test('says what it is', () =>
    expect(body('/')).toMatchObject({ version: '3.0', profile: expect.any(String) as string }));

  test('is read in pages that fit the schemas', () => {
    const first = pageOf(serviceSummary).parse(body('/services?per_page=50'));
    expect(first).toMatchObject({ size: 50, first_page: true, last_page: false, total_items: all.length });
    const ids = Array.from({ length: first.total_pages }, (_, index) =>
      list(`/services?per_page=50&page=${index + 1}`),
    );
    expect(ids.flatMap(({ contents }) => contents.map(({ id }) => id))).toEqual(all.map(({ id }) => id));
    expect(list('/services?page=10000')).toMatchObject({ empty: true, size: 0, last_page: true });
    expect(list('/services?per_page=5000').size).toBeLessThanOrEqual(100);
    expect(pageOf(service).safeParse(body('/services?full=true')).success).toBe(true);
  });
  test('gives each thing by its id', () => {
    const [one] = all;
    expect(body(`/services/${one?.id ?? ''}`)).toEqual(JSON.parse(JSON.stringify(one)));
    const [at] = list('/service_at_locations').contents;
    expect(serviceAtLocation.extend({ service }).safeParse(body(`/service_at_locations/${at?.id ?? ''}`)).success).toBe(
      true,
    );
    expect(pageOf(taxonomy).parse(body('/taxonomies')).contents).toHaveLength(3);
    const terms = pageOf(taxonomyTerm).parse(body('/taxonomy_terms?per_page=100')).contents;
    expect(terms.length).toBeGreaterThan(20);
    expect(body(`/taxonomy_terms/${terms[0]?.id ?? ''}`)).toEqual(terms[0]);
  });
  test('is filtered', () => {
    const names = (path: string) => list(path).contents.map((each) => (each as unknown as Service).name);
    expect(names('/services?search=incredible')).toContain('Incredible Years');
    expect(names('/services?search=incredible%20zebra')).toEqual([]);
    const sleep = names(`/services?taxonomy_term_id=${termId('need', 'sleep')}&per_page=100`);
    expect(sleep).toContain('Family drop-in');
    expect(sleep).not.toContain('Citizens Advice');
    expect(names('/services?minimum_age=11&per_page=100')).toContain('A youth worker');
    expect(names('/services?minimum_age=11&per_page=100')).not.toContain('Stay and play');
    expect(names('/services?maximum_age=5&per_page=100')).not.toContain('A youth worker');
  });
  test.each(['page=0', 'page=-1', 'page=x', 'per_page=1e3', 'taxonomy_term_id=sleep', 'minimum_age=old'])(
    'what makes no sense is said: %s',
    (query) =>
      expect(ask(`/services?${query}`)).toMatchObject({ status: 400, headers: { 'Cache-Control': 'no-store' } }),
  );
  test.each(['/nothing', '/services/1', '/services/1/2', '/constructor', '/services/__proto__'])(
    'there is no %s',
    (path) => expect(ask(path).status).toBe(404),
  );
  test('anyone may ask, and who has it already is told so', () => {
    const reply = ask('/services');
    expect(reply.headers).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' });
    const again = ask('/services', `"other", W/${reply.headers.ETag ?? ''}`);
    expect([again.status, again.body, again.headers.ETag]).toEqual([304, null, reply.headers.ETag]);
  });
});
