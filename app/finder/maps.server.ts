import type { Content } from '~/content/content';
import { content } from '~/content/content.server';
import type { Place } from '~/content/kinds/place';
import type { HubId } from '~/hubs/hub';
import { drawMap, kmBetween, type Drawing } from './draw-map';

const wide = 400;
const drawings = new WeakMap<Content, Map<string, unknown>>();

/** Drawn at the first use; anew when the content changes. */
function once<T>(key: string, draw: (from: Content) => T): T {
  const from = content();
  const drawn = drawings.get(from) ?? new Map<string, unknown>();
  drawings.set(from, drawn);
  if (!drawn.has(key)) drawn.set(key, draw(from));
  return drawn.get(key) as T;
}

/** The borough, its hubs, and the places that work with them. */
export function boroughMap() {
  return once('borough', ({ hubs, hubAreas, places }) => {
    const { spots, ...sheet } = drawMap(hubAreas, [...hubs, ...places], wide);
    return { ...sheet, hubs: marked(hubs, spots), places: marked(places, spots.slice(hubs.length)) };
  });
}

/** The homes of one hub, with its office and its places, children's centres first. */
export function areaMap(hub: HubId) {
  return once(hub, ({ hubs, hubAreas, places }) => {
    const office = hubs.filter(({ id }) => id === hub);
    const near = places.filter((place) => place.hub === hub);
    const own = [...near.filter(isCentre), ...near.filter((place) => !isCentre(place))];
    const { spots, ...sheet } = drawMap(areasOf(hubAreas, [hub]), [...office, ...own], wide);
    return { ...sheet, hubs: marked(office, spots), places: marked(own, spots.slice(office.length)) };
  });
}

/** Where the sector of a whole postcode lies among the homes of its hub, or of two; null where we do not know. */
export function sectorMap(postcode: string, among: readonly HubId[]) {
  const sector = postcode.slice(0, -2);
  return once(`${sector} ${among.join(' ')}`, ({ hubs, hubAreas, sectorCentres }) => {
    const centre = sectorCentres.get(sector);
    const offices = among.flatMap((id) => hubs.filter((hub) => hub.id === id));
    const [first] = offices;
    if (!centre || !first) return null;
    const { spots, ...sheet } = drawMap(areasOf(hubAreas, among), [centre, ...offices], wide);
    const [middle = { x: 0, y: 0 }] = spots;
    return { ...sheet, sector, middle, hubs: marked(offices, spots.slice(1)), km: kmBetween(centre, first) };
  });
}

export type BoroughMap = ReturnType<typeof boroughMap>;
export type SectorMap = NonNullable<ReturnType<typeof sectorMap>>;

export const isCentre = ({ type }: Pick<Place, 'type'>) => type === 'childrens-centre';
const areasOf = (areas: Content['hubAreas'], hubs: readonly HubId[]) => areas.filter(({ id }) => hubs.includes(id));

function marked<T extends { id: string }>(items: readonly T[], spots: Drawing['spots']) {
  return items.map((item, index) => ({ ...item, ...(spots[index] ?? { x: 0, y: 0 }) }));
}
