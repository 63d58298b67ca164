import { content } from '~/content/content.server';
import { hubIds } from '~/hubs/hub';

/** The number of a help line of ours; null where content no longer holds it. */
export function phoneOf(line: 'barnet-children-safety' | 'barnet-out-of-hours'): string | null {
  return content().helpLines.find(({ id }) => id === line)?.phone ?? null;
}

/** Where and on what number the hubs are found, from west to south. */
export function hubPlaces() {
  const hubs = [...content().hubs].sort((a, b) => hubIds.indexOf(a.id) - hubIds.indexOf(b.id));
  return hubs.map(({ id, building, street, area, postcode, phone }) => ({
    id,
    building,
    street,
    area,
    postcode,
    phone,
  }));
}
