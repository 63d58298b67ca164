import type { Listed } from '~/activities/activity';
import { listedAt } from '~/activities/activity';
import type { Session, When } from '~/content/kinds/session';

/** Thursday 26 November 2026. */
export const today = '2026-11-26';

export const weekly: When = {
  ...{ repeats: 'weekly', days: [2, 4], from: '2026-09-07', until: '2026-12-18', except: ['2026-10-27'] },
  ...{ starts: '10:30', ends: '11:00' },
};

export const aSession = (change: Partial<Session> = {}): Session => ({
  id: 'rhymes',
  placeId: 'hendon-library',
  words: { en: { title: 'Rhymes', description: 'Songs and rhymes.' }, fa: { title: 'ترانه', description: 'شعر.' } },
  organiser: null,
  ages: { fromYears: 0, toYears: 3 },
  when: weekly,
  price: null,
  booking: { isNeeded: false, phone: null, email: null, url: null },
  languages: ['en'],
  access: [],
  isExample: false,
  lastCheckedOn: null,
  ...change,
});

const venue = {
  ...{ name: 'Hendon Library', street: 'The Burroughs', area: 'Hendon', postcode: 'NW4 4BQ', hub: 'south' as const },
  ...{ latitude: 51.58859, longitude: -0.22893 },
};

/** A group as it is listed on that Thursday at nine, with the days it is still to come on. */
export function aListed(change: Partial<Session> = {}, days = ['2026-11-26', '2026-12-01', '2026-12-03']): Listed {
  const [listed] = listedAt([{ session: aSession(change), index: 0, venue, days }], today, '09:00');
  if (!listed) throw new Error('it is over');
  return listed;
}
