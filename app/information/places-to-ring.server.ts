import { content } from '~/content/content.server';

/** The number of a help line of ours; null where content no longer holds it. */
export function phoneOf(line: 'barnet-children-safety' | 'barnet-out-of-hours'): string | null {
  return content().helpLines.find(({ id }) => id === line)?.phone ?? null;
}

/** Where and on what number the hubs are found. */
export function hubPlaces() {
  return content().hubs.map(({ id, building, street, area, postcode, phone }) => ({
    id,
    building,
    street,
    area,
    postcode,
    phone,
  }));
}
