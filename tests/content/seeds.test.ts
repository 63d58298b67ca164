import { describe, expect, test } from 'vitest';
import { assembleContent, type Items } from '~/content/content';
import { kinds } from '~/content/kinds';
import { readSeeds } from '~/content/seeds.server';
import { i18nFor } from '~/i18n/i18n.server';

const seeds = readSeeds();
const items = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, seeds.filter((seed) => seed.kind === kind).map(({ data }) => data)]),
) as unknown as Items;
const { findHub, councils, hubs, trays, helpLines, workingHours } = assembleContent('0', items);

describe('the files under prisma/content', () => {
  test('hold something of every kind', () => {
    // What staff put right has no first state.
    const seeded = Object.keys(kinds).filter((kind) => !['catchment-correction', 'waiting-time'].includes(kind));
    for (const kind of seeded) expect(items[kind as keyof Items], kind).not.toHaveLength(0);
  });

  test('name a door for every council the catchment can answer', () => {
    const values = items['catchment-sector'].flatMap((sector) => [sector.default, ...Object.keys(sector.exceptions)]);
    const named = values.filter((value) => value.startsWith('!')).map((value) => value.slice(1));
    for (const name of new Set([...named, ...items.outcode.map(({ council }) => council)])) {
      expect(councils.map((council) => council.name)).toContain(name);
    }
  });

  test('place every hub in its own catchment', () => {
    for (const { id, postcode } of hubs) expect(findHub(postcode)).toMatchObject({ outcome: 'hub', hub: id });
  });

  test('give every hub its two trays, beside MASH and the front door', () => {
    const named = hubs.flatMap(({ id }) => [`universal-plus-${id}`, `early-help-${id}`]);
    expect(trays.map(({ id }) => id).sort()).toEqual([...named, 'mash', 'front-door'].sort());
    for (const { id, hub } of trays) if (hub) expect(id.endsWith(hub)).toBe(true);
  });

  test('call help lines in English as the words for other languages do', () => {
    const names = i18nFor('en').getResource('en', 'codes', 'helpLine.names') as Record<string, string>;
    expect(Object.fromEntries(helpLines.map(({ id, name }) => [id, name]))).toEqual(names);
  });

  test('keep the numbers people must be able to rely on', () => {
    const numbers = Object.fromEntries(helpLines.map(({ id, phone, text }) => [id, phone ?? text?.to]));
    expect(numbers).toMatchObject({
      '999': '999',
      '101': '101',
      'domestic-abuse': '0808 2000 247',
      childline: '0800 1111',
      samaritans: '116 123',
      shout: '85258',
      nspcc: '0808 800 5000',
      'mens-advice': '0808 801 0327',
      'nhs-111-mental-health': '111',
      'barnet-children-safety': '020 8359 4066',
      'barnet-out-of-hours': '020 8359 2000',
    });
  });

  test('have MASH close a quarter of an hour later from Monday to Thursday', () => {
    expect(workingHours.mash.days.map(({ closes }) => closes)).toEqual(['17:15', '17:15', '17:15', '17:15', '17:00']);
    expect(workingHours.hub.days.map(({ opens, closes }) => `${opens}-${closes}`)).toEqual(
      Array(5).fill('09:00-17:00'),
    );
  });
});

describe('the catchment', () => {
  const none = { hub: null, alternative: null, council: null, certainty: null };

  test.each([
    ['NW9 5AB', { outcome: 'hub', hub: 'west', certainty: 'likely' }],
    ['nw9-5ab', { outcome: 'hub', hub: 'west', certainty: 'likely' }],
    ['NW7 1ZZ', { outcome: 'hub', hub: 'west', certainty: 'check' }],
    ['EN5 5AA', { outcome: 'hub', hub: 'east-central', certainty: 'listed' }],
    ['N3 3AA', { outcome: 'either', hub: 'east-central', alternative: 'south', certainty: 'check' }],
    ['EN1 1AA', { outcome: 'outside', council: 'Enfield' }],
    ['NW9 7JG', { outcome: 'outside', council: 'Brent' }],
    ['NW3 1AA', { outcome: 'outside', council: 'Camden' }],
    ['NW10 1AA', { outcome: 'outside' }],
    ['SW1A 1AA', { outcome: 'outside' }],
    ['NW9 2AA', { outcome: 'unknown' }],
  ])('answers %s', (typed, expected) => {
    const { postcode, ...answer } = findHub(typed);
    expect(answer).toEqual({ ...none, ...expected });
    expect(postcode).toMatch(/^[A-Z]+\d+[A-Z]? \d[A-Z]{2}$/);
  });
});
