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
const writtenAt = (kind: string) => (kind === 'hub' ? '2026-11-20T09:00:00.000Z' : '2026-11-01T09:00:00.000Z');
let feed: Feed;
let all: readonly Service[];
beforeAll(() => {
  feed = feedOf(assembleContent('1', items, writtenAt), '2026-11-26');
  all = feed.services.map(({ of }) => of);
});

const ask = (path: string, known: string | null = null) => {
  const { pathname, searchParams } = new URL(`http://portal.example/api/oruk${path}`);
  return answerOruk(pathname, searchParams, known, feed);
};
const body = (path: string) => JSON.parse(String(ask(path).body)) as unknown;
const list = (path: string) => pageOf(z.looseObject({ id: z.string() })).parse(body(path));

describe('the Open Referral feed', () => {
  test('every service is a valid one, with an id of its own', () => {
    expect(all.flatMap((each) => service.safeParse(JSON.parse(JSON.stringify(each))).error?.issues ?? [])).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  test('holds addresses as the standard writes them, whatever staff pasted', () => {
    const provider = { name: 'A club', phone: null, email: null, url: 'https://club.example/a[1]|ä' };
    const [programme] = items.programme.filter(({ audience }) => audience === 'family');
    const changed = { ...items, programme: programme ? [{ ...programme, provider }] : [] };
    const [own] = feedOf(assembleContent('3', changed), '2026-11-26').services;
    expect(own?.of.organization.website).toBe('https://club.example/a%5B1%5D%7C%C3%A4');
    expect(service.safeParse(own?.of).error?.issues).toBeUndefined();
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
  test('is filtered by the day and times of one and the same schedule', () => {
    const found = (query: string) => {
      const ids = list(`/services?per_page=100&${query}`).contents.map(({ id }) => id);
      return all.filter(({ id }) => ids.includes(id)).map(({ schedules }) => schedules);
    };
    const saturday = found('day=SA');
    expect(saturday.length).toBeGreaterThan(0);
    expect(saturday.length).toBe(found('day=saturday').length);
    expect(saturday.length).toBeLessThan(all.filter(({ schedules }) => schedules.length > 0).length);
    const late = found('start_time=16:00&end_time=19:00:00');
    expect(late.length).toBeGreaterThan(0);
    for (const schedules of late)
      expect(schedules.some(({ opens_at, closes_at }) => opens_at >= '16:00' && closes_at <= '19:00')).toBe(true);
    expect(found('start_time=19:00&end_time=16:00')).toEqual([]);
  });
  test('is filtered by postcode: what covers it, and what is within so many metres of it', () => {
    const count = (query: string) => list(`/services?per_page=1&${query}`).total_items;
    expect(count('postcode=NW9+5AB')).toBe(all.length);
    expect(count('postcode=EN1+1AA')).toBe(0);
    const [near, far] = [count('postcode=nw95ab&proximity=1500'), count('postcode=NW9+5AB&proximity=5000')];
    expect(near).toBeGreaterThan(0);
    expect(far).toBeGreaterThan(near);
    const at = list('/service_at_locations?full=true&per_page=100&postcode=NW9+5AB&proximity=1500');
    expect(at.total_items).toBeGreaterThan(0);
    expect(at.total_items).toBeLessThan(list('/service_at_locations').total_items);
  });
  test('is filtered by when a service was last changed', () => {
    const names = (query: string) => list(`/services?per_page=100&modified_after=${query}`).contents;
    const atHubs = all.filter(({ last_modified }) => last_modified === writtenAt('hub')).length;
    expect(atHubs).toBeGreaterThanOrEqual(3);
    expect(names('2026-11-20')).toHaveLength(atHubs);
    expect(names('2026-11-20T10:00:00%2B01:00')).toHaveLength(atHubs);
    expect(names('2026-11-20T09:00:01Z')).toEqual([]);
    expect(list('/services?modified_after=2026-10-01').total_items).toBe(all.length);
  });
  test.each([
    ...['page=0', 'page=-1', 'page=x', 'per_page=1e3', 'taxonomy_term_id=sleep', 'minimum_age=old'],
    ...['day=XX', 'day=', 'start_time=25:00', 'end_time=9', 'modified_after=yesterday', 'modified_after=2026-02-31T'],
    ...['postcode=Barnet', 'postcode=', 'postcode=%00', 'proximity=500', 'postcode=NW9+5AB&proximity=-5'],
    ...['postcode=NW9+5AB&proximity=near', 'postcode=SW1A+1AA&proximity=500', 'modified_after=2026-13-01'],
  ])('what makes no sense is said, as JSON: %s', (query) => {
    const reply = ask(`/services?${query}`);
    expect(reply).toMatchObject({ status: 400, headers: { 'Cache-Control': 'no-store' } });
    expect(JSON.parse(String(reply.body))).toMatchObject({ status: 400, detail: expect.any(String) as string });
  });
  test('a page is written once, and anew with the content; one near a postcode is kept nowhere', () => {
    const again = () => ask('/services?per_page=50&day=TU').body;
    expect(again()).toBe(again());
    expect(ask('/services?day=TU&per_page=50&what=ever').body).toBe(again());
    const near = () => ask('/services?postcode=NW9+5AB').body;
    expect(near()).not.toBe(near());
    const other = feedOf(assembleContent('2', items, writtenAt), '2026-11-26');
    const asked = new URLSearchParams('per_page=50&day=TU');
    expect(answerOruk('/api/oruk/services', asked, null, other).body).not.toBe(again());
  });
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
