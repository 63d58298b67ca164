import type { Item, Kind } from '~/content/kinds';
import { readSeeds } from '~/content/seeds.server';
import { makeCatchment } from '~/hubs/catchment';
import type { JourneyContext } from '~/journey/form';

const seeds = readSeeds();
const itemsOf = <K extends Kind>(kind: K) =>
  seeds.filter((seed) => seed.kind === kind).map(({ data }) => data) as unknown as Item<K>[];

/** A Tuesday, and the catchment as it is first installed. */
export const context: JourneyContext = {
  today: '2026-11-24',
  findHub: makeCatchment(itemsOf('catchment-sector'), itemsOf('outcode')),
};

/** Postcodes of every outcome. */
export const postcodes = {
  west: 'NW9 5AB',
  eastCentral: 'EN5 5AA',
  eastCentralOrSouth: 'N3 3AA',
  enfield: 'EN1 1AA',
  unknown: 'NW9 2AA',
};
