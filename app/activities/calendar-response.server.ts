import type { Activity } from './activity';
import { calendarOf } from './calendar.server';
import { heldAndAsked } from '~/platform/held-pages';

/** A calendar as a file, that a browser saves and a calendar program may ask for again and again. */
export function calendarResponse(
  activities: readonly Activity[],
  file: string,
  name: string,
  language: string,
): Response {
  return new Response(calendarOf(activities, name, language, new Date()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${file}.ics"`,
      'Content-Language': language,
      'Cache-Control': heldAndAsked,
    },
  });
}
