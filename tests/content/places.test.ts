import { describe, expect, test } from 'vitest';
import { assembleContent, type Items } from '~/content/content';
import { kinds } from '~/content/kinds';
import { readSeeds } from '~/content/seeds.server';
import { drawMap } from '~/finder/draw-map';
import { hubIds } from '~/hubs/hub';

const seeds = readSeeds();
const items = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, seeds.filter((seed) => seed.kind === kind).map(({ data }) => data)]),
) as unknown as Items;
const { places, hubs, hubAreas, sectorCentres, districts, findHub } = assembleContent('0', items);

const isInLondon = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  latitude > 51.5 && latitude < 51.7 && longitude > -0.35 && longitude < -0.1;

describe('places', () => {
  test('nine children’s centres and sixteen libraries, each hub with some of both', () => {
    const counts = hubIds.map((hub) => {
      const own = places.filter((place) => place.hub === hub);
      return [own.filter(({ type }) => type === 'childrens-centre').length, own.length];
    });
    expect(counts).toEqual([
      [3, 7],
      [4, 12],
      [2, 6],
    ]);
  });

  test('stand in Barnet, with the hub of their postcode', () => {
    for (const place of places) {
      expect(isInLondon(place), place.id).toBe(true);
      const { hub, alternative } = findHub(place.postcode);
      expect([hub, alternative], place.id).toContain(place.hub);
    }
  });
});

describe('the map', () => {
  test('has an outline for every hub, with the hub inside its rectangle', () => {
    for (const hub of hubs) {
      const ring = hubAreas.find(({ id }) => id === hub.id)?.ring ?? [];
      const [latitudes, longitudes] = [ring.filter((_, i) => i % 2 === 0), ring.filter((_, i) => i % 2 === 1)];
      expect(hub.latitude).toBeGreaterThan(Math.min(...latitudes));
      expect(hub.latitude).toBeLessThan(Math.max(...latitudes));
      expect(hub.longitude).toBeGreaterThan(Math.min(...longitudes));
      expect(hub.longitude).toBeLessThan(Math.max(...longitudes));
    }
  });

  test('is small: the facts are under 5 kB, the drawn outlines under 2', () => {
    expect(JSON.stringify(hubAreas).length).toBeLessThan(5000);
    const { areas, height } = drawMap(hubAreas, hubs, 400);
    expect(areas.map(({ outline }) => outline).join('').length).toBeLessThan(2000);
    expect(height).toBeLessThan(500);
  });

  test('knows the middle of every sector with homes in Barnet, and no other', () => {
    const own = items['catchment-sector'].filter(({ default: usual, exceptions }) =>
      [usual, ...Object.keys(exceptions)].some((value) => !value.startsWith('!')),
    );
    expect([...sectorCentres.keys()].sort()).toEqual(own.map(({ id }) => id).sort());
    for (const centre of sectorCentres.values()) expect(isInLondon(centre), centre.id).toBe(true);
  });
});

test('the first halves of postcodes name their hubs', () => {
  const hubsOf = (id: string) => districts.get(id)?.hubs;
  expect(hubsOf('NW9')).toEqual(['west', 'south']);
  expect(hubsOf('N3')).toEqual(['east-central', 'south']);
  expect(hubsOf('N12')).toEqual(['east-central']);
  expect(districts.get('EN1')).toMatchObject({ hubs: [], councils: ['Enfield'] });
});
