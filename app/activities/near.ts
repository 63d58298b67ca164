import { kmBetween, type Place } from '~/finder/draw-map';
import { readPostcode } from '~/hubs/postcode';
import { type Listed, listOf, type Venue } from './activity';

/** Where a person asked from. Only as near as the middle of the postcode's sector, or of its first half's sectors. */
export type Near =
  | { kind: 'none' }
  | { kind: 'invalid' }
  /** A postcode whose place we do not hold: it is not in Barnet, or new. */
  | { kind: 'unknown'; postcode: string }
  | { kind: 'known'; postcode: string; place: Place };

const milesInKm = 0.621371;

export function nearWhat(typed: string, centres: ReadonlyMap<string, Place>): Near {
  if (typed === '') return { kind: 'none' };
  const read = readPostcode(typed);
  if ('invalid' in read) return { kind: 'invalid' };
  if ('unit' in read) {
    const place = centres.get(read.unit.slice(0, -2));
    return place ? { kind: 'known', postcode: read.unit, place } : { kind: 'unknown', postcode: read.unit };
  }
  const own = [...centres].filter(([sector]) => sector.startsWith(`${read.outcode} `)).map(([, place]) => place);
  if (own.length === 0) return { kind: 'unknown', postcode: read.outcode };
  const mean = (of: (place: Place) => number) => own.reduce((sum, place) => sum + of(place), 0) / own.length;
  const place = { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
  return { kind: 'known', postcode: read.outcode, place };
}

/** The same with how far each is, as the crow flies; only those within so many miles, where that was chosen. */
export function withMiles(listed: readonly Listed[], from: Place, most: number | null): Listed[] {
  const known = new Map<Venue, number>(); // hundreds of groups share a venue
  const milesTo = (venue: Venue) => {
    const miles = known.get(venue) ?? kmBetween(from, venue) * milesInKm;
    known.set(venue, miles);
    return miles;
  };
  return listed.flatMap((each) => {
    const miles = milesTo(each.venue);
    const { coming, likeness } = each;
    return most === null || miles <= most ? [listOf(each, { coming, miles, likeness })] : [];
  });
}
