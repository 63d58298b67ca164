import { geoArea, geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { HubId } from '~/hubs/hub';

export interface Place {
  latitude: number;
  longitude: number;
}
export interface Area {
  id: HubId;
  /** Latitude and longitude in turn. */
  ring: readonly number[];
}
/** In the drawing's own units, from its top left corner. */
export interface Spot {
  x: number;
  y: number;
}
export interface Drawing {
  width: number;
  height: number;
  /** As SVG paths. `middle` is where a name can stand. */
  areas: readonly { hub: HubId; outline: string; middle: Spot }[];
  spots: readonly Spot[];
}

const margin = 14;
const half = 2 * Math.PI;

/** Areas, and places in or near them, on a sheet of the given width: all of them are on it. */
export function drawMap(areas: readonly Area[], places: readonly Place[], width: number): Drawing {
  const polygons = areas.map(({ id, ring }) => ({ hub: id, polygon: polygonOf(ring) }));
  const points = places.map(({ latitude, longitude }): [number, number] => [longitude, latitude]);
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [...polygons.map(({ polygon }) => polygon), { type: 'MultiPoint', coordinates: points }],
  };
  const projection = geoMercator().fitWidth(width - 2 * margin, all);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const path = geoPath(projection).digits(0);
  const bottom = path.bounds(all)[1][1];
  return {
    width,
    height: Math.ceil(bottom) + margin,
    areas: polygons.map(({ hub, polygon }) => {
      return { hub, outline: path(polygon) ?? '', middle: rounded(path.centroid(polygon)) };
    }),
    spots: points.map((point) => rounded(projection(point) ?? [0, 0])),
  };
}

const rounded = ([x, y]: readonly [number, number]): Spot => ({ x: Math.round(x), y: Math.round(y) });

/** On a sphere a ring drawn the wrong way round holds the rest of the world. */
function polygonOf(ring: readonly number[]) {
  const points: [number, number][] = [];
  for (let index = 0; index + 1 < ring.length; index += 2) points.push([ring[index + 1] ?? 0, ring[index] ?? 0]);
  const [first] = points;
  if (first) points.push(first);
  const polygon = { type: 'Polygon' as const, coordinates: [points] };
  return geoArea(polygon) < half ? polygon : { ...polygon, coordinates: [[...points].reverse()] };
}

const earthKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** As the crow flies. */
export function kmBetween(a: Place, b: Place): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const part = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * earthKm * Math.asin(Math.sqrt(part));
}
