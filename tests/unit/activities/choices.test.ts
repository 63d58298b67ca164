import { describe, expect, test } from 'vitest';
import { isPlain, queryOf, readChoices } from '~/activities/choices';
import { ageBands } from '~/activities/choices';
import { byDay, inOrder, narrow, pageOf } from '~/activities/narrow';
import { nearWhat, withMiles } from '~/activities/near';
import { aListed, today } from './a-group';

const read = (query: string) => readChoices(new URLSearchParams(query));

describe('what an address chooses', () => {
  test('is written down again as it was read', () => {
    const query = '?q=songs&postcode=NW9+5AB&miles=2&when=today&age=0&day=4&hub=south&price=free&language=fa&page=3';
    expect(queryOf(read(query))).toBe(query);
    expect(isPlain(read(''))).toBe(true);
    expect(isPlain(read('page=1'))).toBe(true);
    expect(isPlain(read('page=2'))).toBe(false);
  });

  test.each([
    'miles=-3',
    'miles=1e9',
    'page=-1',
    'page=x',
    'day=8',
    'hub=north',
    'when=yesterday',
    'age=200',
    'language=%3Cb%3E',
  ])('is nothing where the address is wrong: %s', (query) => expect(queryOf(read(query))).toBe(''));

  test('is cut where it is long, and loses what is not seen', () => {
    expect(read(`q=${'a'.repeat(5000)}`).q).toHaveLength(80);
    expect(read('q=%00songs%07').q).toBe('songs');
  });
});

describe('the groups that fit', () => {
  const baby = aListed({
    id: 'baby',
    ages: { fromYears: 0, toYears: 0 },
    when: { ...aListed().session.when, starts: '13:00', ends: '14:00' },
  });
  const teen = aListed(
    { id: 'teen', ages: { fromYears: 11, toYears: 16 }, price: { pence: 100, per: 'person' }, languages: ['en', 'fa'] },
    ['2026-12-01'],
  );
  const anyone = aListed({ id: 'anyone', ages: null }, ['2026-12-15']);
  const fit = (query: string) => {
    const { fits, counts } = narrow([baby, teen, anyone], read(query), today, ageBands);
    return { ids: fits.map(({ session }) => session.id), counts };
  };

  test('are those that every choice fits', () => {
    expect(fit('').ids).toEqual(['baby', 'teen', 'anyone']);
    expect(fit('age=0').ids).toEqual(['baby', 'anyone']);
    expect(fit('age=11-15&language=fa').ids).toEqual(['teen']);
    expect(fit('price=free&when=week').ids).toEqual(['baby']);
    expect(fit('when=today').ids).toEqual(['baby']);
    expect(fit('hub=west').ids).toEqual([]);
  });

  test('are none where choices contradict each other', () => {
    expect(fit('when=today&day=6').ids).toEqual([]);
  });

  test('are counted for each value as if it were chosen with the others', () => {
    const { counts } = fit('age=11-15');
    expect(counts.age.get('0')).toBe(2);
    expect(counts.price.get('free')).toBe(1);
    expect(counts.language.get('fa')).toBe(1);
    expect(counts.when.get('today')).toBeUndefined();
  });

  test('come in pages, of which the last is shown where there are not so many', () => {
    const items = Array.from({ length: 45 }, (_, index) => index);
    expect(pageOf(items, 10_000)).toMatchObject({ items: [40, 41, 42, 43, 44], page: 3, pages: 3, total: 45 });
    expect(pageOf([], 10_000)).toMatchObject({ items: [], page: 1, pages: 1 });
  });

  test('stand under their days of the week, by the clock', () => {
    const days = byDay([teen, baby, aListed()], today);
    expect(days.map(({ on, listed }) => [on, listed.map(({ session }) => session.id)])).toEqual([
      ['2026-11-26', ['rhymes', 'baby']],
      ['2026-12-01', ['teen', 'rhymes', 'baby'].sort((a, b) => Number(a === 'baby') - Number(b === 'baby'))],
    ]);
  });
});

describe('what is near', () => {
  const hendon = { latitude: 51.588, longitude: -0.229 };
  const finchley = { latitude: 51.6, longitude: -0.19 };
  const centres = new Map([
    ['NW4 4', hendon],
    ['NW4 2', { latitude: 51.592, longitude: -0.219 }],
    ['N3 1', finchley],
  ]);

  test('is measured from the middle of a sector, or of an outward code’s sectors', () => {
    expect(nearWhat('nw4 4bq', centres)).toEqual({ kind: 'known', postcode: 'NW4 4BQ', place: hendon });
    expect(nearWhat('NW4', centres)).toMatchObject({ kind: 'known', place: { latitude: 51.59 } });
    expect(nearWhat('', centres)).toEqual({ kind: 'none' });
    expect(nearWhat('SW1A 1AA', centres)).toEqual({ kind: 'unknown', postcode: 'SW1A 1AA' });
    expect(nearWhat('Hendon', centres)).toEqual({ kind: 'invalid' });
  });

  test('is in miles, and left out beyond so many', () => {
    expect(withMiles([aListed()], hendon, 1)[0]?.miles).toBeLessThan(0.1);
    expect(withMiles([aListed()], finchley, null)[0]?.miles).toBeCloseTo(1.85, 1);
    expect(withMiles([aListed()], finchley, 1)).toEqual([]);
  });

  test('comes first', () => {
    const [near, far] = [
      { ...aListed({ id: 'near' }), miles: 0.5 },
      { ...aListed({ id: 'far' }), miles: 3 },
    ];
    expect(inOrder([far, near]).map(({ session }) => session.id)).toEqual(['near', 'far']);
  });
});
