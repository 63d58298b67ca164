import ical, { ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { wordsIn, type Activity } from './activity';
import { entryDays, londonZone, repetition } from './calendar-times';

const timezone = 'Europe/London';
const inLondon = (on: string, time: string) => Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(timezone);
const hourSeconds = 3600;

/**
 * Groups as an iCalendar file (RFC 5545), in the words of a language. An entry keeps its UID for as long as the group has
 * its id, in every language and on every download, so that a calendar changes what it has and does not add it again.
 */
export function calendarOf(activities: readonly Activity[], name: string, language: string, now: Date): string {
  const { hostname: host } = new URL(settings.appUrl);
  const calendar = ical({
    name,
    prodId: { company: 'Barnet', product: 'Families', language: language.toUpperCase() },
    // each entry names its zone; of the calendar itself, times such as DTSTAMP are universal
    timezone: { name: null, generator: () => londonZone },
    ttl: hourSeconds,
  });
  for (const activity of activities) addTo(calendar, activity, { host, language, now });
  return `${calendar.toString()}\r\n`;
}

function addTo(calendar: ICalCalendar, activity: Activity, about: { host: string; language: string; now: Date }) {
  const { session, venue } = activity;
  const { host, language, now } = about;
  const { id, when, isExample, booking } = session;
  const t = i18nFor(language).getFixedT(language, 'activities');
  const { title, description } = wordsIn(session, language);
  const { name, street, area, postcode, latitude, longitude } = venue;
  const address = `${street}, ${area} ${postcode}`;
  const text = [
    ...(isExample ? [t('example.text')] : []),
    description,
    t(booking.isNeeded ? 'booking.needed' : 'booking.none'),
  ];
  for (const on of entryDays(when)) {
    const rule =
      when.repeats === 'weekly'
        ? repetition(when, new Date(inLondon(when.until, when.starts).epochMilliseconds))
        : null;
    calendar.createEvent({
      id: `${id}${rule === null ? `-${on}` : ''}@${host}`,
      stamp: now,
      timezone,
      start: inLondon(on, when.starts),
      end: inLondon(on, when.ends),
      ...(rule !== null && { repeating: rule }),
      summary: isExample ? t('example.title', { title }) : title,
      description: text.join('\n\n'),
      location: {
        title: name ?? address,
        address: name === null ? '' : address,
        geo: { lat: latitude, lon: longitude },
      },
      url: settings.appUrl + paths.activity(language, id),
      status: ICalEventStatus.CONFIRMED,
    });
  }
}
