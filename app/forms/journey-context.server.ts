import { content } from '~/content/content.server';
import type { JourneyContext } from '~/journey/form';
import { londonDay } from '~/referrals/london-day';

let latest: JourneyContext | undefined;

/** What journeys are judged by now; the same object until the day or the catchment changes, as schemas are kept with it. */
export function journeyContext(now: Date): JourneyContext {
  const today = londonDay(now);
  const { findHub } = content();
  if (latest?.today !== today || latest.findHub !== findHub) latest = { today, findHub };
  return latest;
}
