import type { LoaderFunctionArgs } from '@remix-run/node';
import { activities } from '~/activities/activities.server';
import { wordsIn } from '~/activities/activity';
import { calendarResponse } from '~/activities/calendar-response.server';
import { requireLanguage } from '~/i18n/require-language.server';

export function loader({ params }: LoaderFunctionArgs) {
  const { code } = requireLanguage(params);
  const activity = activities().find(({ session }) => session.id === params.activity);
  if (!activity) throw new Response(null, { status: 404 });
  return calendarResponse([activity], activity.session.id, wordsIn(activity.session, code).title, code);
}
