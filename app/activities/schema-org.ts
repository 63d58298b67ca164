import type { Event, GovernmentOffice, WithContext } from 'schema-dts';
import { Temporal } from 'temporal-polyfill';
import type { Hub } from '~/content/kinds/hub';
import type { WorkingHours } from '~/content/kinds/working-hours';
import { paths } from '~/paths';
import { wordsIn, type Listed, type Venue } from './activity';

const zone = 'Europe/London';
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const weekdayUrl = (day: number) => `https://schema.org/${weekdays[day - 1] ?? 'Monday'}` as const;

/** An instant with the distance of London's clock from universal time on that day. */
const at = (on: string, time: string) =>
  Temporal.PlainDateTime.from(`${on}T${time}`)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** A group as schema.org says it, for search engines and programs; `origin` is our own address. */
export function activityData(listed: Listed, language: string, origin: string): WithContext<Event> {
  const { session, venue, coming } = listed;
  const { id, when, ages, price, languages, isExample, organiser } = session;
  const { title, description } = wordsIn(session, language);
  const [next = ''] = coming;
  const schedule = when.repeats === 'weekly' && {
    '@type': 'Schedule' as const,
    repeatFrequency: 'P1W',
    byDay: when.days.map(weekdayUrl),
    startDate: when.from,
    endDate: when.until,
    startTime: `${when.starts}:00`,
    endTime: `${when.ends}:00`,
    scheduleTimezone: zone,
    ...(when.except.length > 0 && { exceptDate: [...when.except] }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${origin}${paths.activity('en', id)}`,
    url: origin + paths.activity(language, id),
    name: isExample ? `Example: ${title}` : title,
    description: isExample ? `Example, made up. ${description}` : description,
    startDate: at(next, when.starts),
    endDate: at(next, when.ends),
    ...(schedule && { eventSchedule: schedule }),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeData(venue),
    inLanguage: [...languages],
    isAccessibleForFree: price === null,
    ...(price && { offers: { '@type': 'Offer', price: (price.pence / 100).toFixed(2), priceCurrency: 'GBP' } }),
    ...(ages && { typicalAgeRange: `${String(ages.fromYears)}-${String(ages.toYears)}` }),
    ...(organiser && { organizer: { '@type': 'Organization', name: organiser } }),
  };
}

function placeData({ name, street, area, postcode, latitude, longitude }: Venue) {
  return {
    '@type': 'Place' as const,
    name: name ?? street,
    address: { '@type': 'PostalAddress' as const, ...addressOf(street, area, postcode) },
    geo: { '@type': 'GeoCoordinates' as const, latitude, longitude },
  };
}

const addressOf = (street: string, area: string, postalCode: string) => ({
  streetAddress: street,
  addressLocality: area,
  addressRegion: 'London',
  postalCode,
  addressCountry: 'GB',
});

/** A hub as schema.org says it. `name` is in the page's language. */
export function hubData(hub: Hub, name: string, { days }: WorkingHours, language: string, origin: string) {
  const { id, street, area, postcode, phone, latitude, longitude } = hub;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': `${origin}${paths.hub('en', id)}`,
    url: origin + paths.hub(language, id),
    name,
    telephone: `+44 ${phone.replace(/^0/, '')}`,
    address: { '@type': 'PostalAddress', ...addressOf(street, area, postcode) },
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    areaServed: { '@type': 'AdministrativeArea', name: 'London Borough of Barnet' },
    openingHoursSpecification: days.map(({ day, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      ...{ dayOfWeek: weekdayUrl(day), opens, closes },
    })),
  } satisfies WithContext<GovernmentOffice>;
}
