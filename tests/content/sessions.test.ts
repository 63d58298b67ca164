import { describe, expect, test } from 'vitest';
import { session } from '~/content/kinds/session';
import { readSeeds } from '~/content/seeds.server';
import { languages } from '~/i18n/i18n.server';

const seeds = readSeeds();
const sessions = seeds.filter(({ kind }) => kind === 'session').map(({ data }) => session.parse(data));
const hubOf = new Map(
  seeds.flatMap(({ kind, id, data }) =>
    kind === 'place' ? [[id, String(data.hub)]] : kind === 'hub' ? [[id, id]] : [],
  ),
);
const places = seeds.filter(({ kind }) => kind === 'place' || kind === 'hub').map(({ id }) => id);

describe('the groups that come with the product', () => {
  test('are examples, and say so', () => {
    expect(sessions.filter(({ isExample }) => !isExample)).toEqual([]);
  });

  test('are at real places, and at each hub’s own building too', () => {
    expect(sessions.filter(({ placeId }) => !places.includes(placeId))).toEqual([]);
    expect(sessions.map(({ placeId }) => placeId)).toEqual(expect.arrayContaining(['west', 'east-central', 'south']));
  });

  test('are there in every hub whenever the tests run: one at least goes on every week for years', () => {
    const allYear = sessions.filter(({ when }) => when.repeats === 'weekly' && when.until >= '2031-07-01');
    const hubs = allYear.map(({ placeId }) => hubOf.get(placeId));
    expect(hubs).toEqual(expect.arrayContaining(['west', 'east-central', 'south']));
  });

  test('have words in every live language', () => {
    const codes = languages.filter(({ isLive }) => isLive).map(({ code }) => code);
    for (const { id, words } of sessions) expect(Object.keys(words), id).toEqual(expect.arrayContaining(codes));
  });
});
