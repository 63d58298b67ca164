import { kmBetween, type Place } from '~/finder/draw-map';
import { weekday } from '~/activities/occurrences';
import type { Filters } from './query';
import type { Location, Service } from './schema';

/** Where a postcode is: in our area at all, and its place where nearness was asked for. */
export interface Around {
  isCovered: boolean;
  place: Place | null;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Whether a service, at some of its locations, is one that was asked for. Ages are those of the service, at least and at
 * most; a day and times are those of one and the same of its schedules; nearness is that of one of the locations.
 */
export function fits(service: Service, locations: readonly Location[], filters: Filters, around: Around | null) {
  const { minimum_age: from = 0, maximum_age: to = 25, attributes, last_modified: modified = '' } = service;
  const { taxonomy_term_id: term, taxonomy_id: taxonomy, organization_id: organization, modified_after } = filters;
  return (
    (term === undefined || attributes.some(({ taxonomy_term_id }) => taxonomy_term_id === term)) &&
    (taxonomy === undefined || attributes.some(({ taxonomy_term }) => taxonomy_term.taxonomy_id === taxonomy)) &&
    (organization === undefined || service.organization_id === organization) &&
    (filters.minimum_age === undefined || from >= filters.minimum_age) &&
    (filters.maximum_age === undefined || to <= filters.maximum_age) &&
    (modified_after === undefined || modified >= modified_after) &&
    isOn(service.schedules, filters) &&
    isNear(locations, filters, around)
  );
}

function isOn(schedules: Service['schedules'], { day, start_time: starts, end_time: ends }: Filters): boolean {
  if (day === undefined && starts === undefined && ends === undefined) return true;
  return schedules.some(
    ({ byday, dtstart, opens_at, closes_at }) =>
      (day === undefined || (byday?.split(',') ?? [codes[weekday(dtstart) - 1]]).includes(day)) &&
      (starts === undefined || opens_at >= starts) &&
      (ends === undefined || closes_at <= ends),
  );
}

function isNear(locations: readonly Location[], { proximity }: Filters, around: Around | null): boolean {
  if (around === null) return true;
  const { isCovered, place } = around;
  if (proximity === undefined || place === null) return isCovered;
  return locations.some((location) => kmBetween(place, location) * 1000 <= proximity);
}
