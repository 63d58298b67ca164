import type { Hub } from '~/content/kinds/hub';
import type { Place } from '~/content/kinds/place';
import type { Session } from '~/content/kinds/session';
import type { HubId } from '~/hubs/hub';
import { daysAfter, daysOn, stillToCome } from './occurrences';

/** Where it is, as the pages say it. `name` is null in a hub's own building that has none. */
export interface Venue {
  name: string | null;
  street: string;
  area: string;
  postcode: string;
  hub: HubId;
  latitude: number;
  longitude: number;
}

/** A group with where it is and when it is next. */
export interface Activity {
  session: Session;
  /** The session's place among those of the content. */
  index: number;
  venue: Venue;
  /** The days of the week that begins today, then the first after it; of today also where it is over. */
  days: readonly string[];
}

/** A group on a list, at a moment. */
export interface Listed extends Activity {
  /** The days still to come, of this week and the first after it. Never empty. */
  coming: readonly string[];
  /** From where the person asked; null where they did not. */
  miles: number | null;
  /** How like what was searched; null where nothing was. */
  likeness: number | null;
}

export const lastOfWeek = (today: string) => daysAfter(today, 6);
const endOfTime = '9999-12-31';

/** The groups that are still to come on some day from `today` on; one whose place is not held cannot be shown. */
export function activitiesFrom(
  { sessions, places, hubs }: { sessions: readonly Session[]; places: readonly Place[]; hubs: readonly Hub[] },
  today: string,
): Activity[] {
  const venues = new Map([
    ...hubs.map(({ building, ...hub }) => [hub.id, venueOf({ ...hub, name: building, hub: hub.id })] as const),
    ...places.map((place) => [place.id, venueOf(place)] as const),
  ]);
  return sessions.flatMap((session, index) => {
    const venue = venues.get(session.placeId);
    if (!venue) return [];
    const week = daysOn(session.when, today, lastOfWeek(today));
    const days = [...week, ...daysOn(session.when, daysAfter(today, 7), endOfTime, 1)];
    if (days.length === 0) return [];
    return [{ session, index, venue, days }];
  });
}

/** What is shown of it; one for all groups there. */
function venueOf({ name, street, area, postcode, hub, latitude, longitude }: Venue): Venue {
  return { name, street, area, postcode, hub, latitude, longitude };
}

/** With something of it changed. Member by member: copied by `...`, thousands take some milliseconds at each search. */
export function listOf(
  { session, index, venue, days }: Activity,
  { coming, miles, likeness }: Pick<Listed, 'coming' | 'miles' | 'likeness'>,
): Listed {
  return { session, index, venue, days, coming, miles, likeness };
}

/** Those of them that are not over at a moment, soonest first. */
export function listedAt(activities: readonly Activity[], today: string, time: string): Listed[] {
  const begins = (listed: Listed) => `${listed.coming[0] ?? ''} ${listed.session.when.starts} ${listed.session.id}`;
  return activities
    .flatMap((activity) => {
      const coming = stillToCome(activity.days, activity.session.when.ends, today, time);
      return coming.length > 0 ? [listOf(activity, { coming, miles: null, likeness: null })] : [];
    })
    .map((listed) => ({ listed, begins: begins(listed) }))
    .sort((a, b) => (a.begins < b.begins ? -1 : 1))
    .map(({ listed }) => listed);
}

/** The words of a language; the English ones, with their own code, where nobody has written them. */
export function wordsIn({ words }: Pick<Session, 'words'>, language: string) {
  const own = words[language];
  return { ...(own ?? words.en), lang: own ? language : 'en' };
}
