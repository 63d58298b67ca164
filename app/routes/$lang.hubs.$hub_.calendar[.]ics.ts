import type { LoaderFunctionArgs } from '@remix-run/node';
import { activities } from '~/activities/activities.server';
import { calendarResponse } from '~/activities/calendar-response.server';
import { hubIds } from '~/hubs/hub';
import { i18nFor } from '~/i18n/i18n.server';
import { requireLanguage } from '~/i18n/require-language.server';

export function loader({ params }: LoaderFunctionArgs) {
  const { code } = requireLanguage(params);
  const hub = hubIds.find((each) => each === params.hub);
  if (!hub) throw new Response(null, { status: 404 });
  const { t } = i18nFor(code);
  const name = t('activities:calendarName', { hub: t(`codes:hub.${hub}`) });
  const own = activities().filter(({ venue }) => venue.hub === hub);
  return calendarResponse(own, `groups-${hub}`, name, code);
}
