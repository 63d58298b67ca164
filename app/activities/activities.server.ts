import type { Content } from '~/content/content';
import { content } from '~/content/content.server';
import { activitiesFrom, listedAt, type Activity, type Listed } from './activity';
import { present } from './present.server';

const ofDay = new WeakMap<Content, { today: string; activities: readonly Activity[] }>();
const ofMinute = new WeakMap<readonly Activity[], { time: string; listed: readonly Listed[] }>();

/** The groups still to come, soonest first: worked out once a minute, and anew when the content or the day changes. */
export function activities(): readonly Listed[] {
  const { today, time } = present();
  const held = content();
  let day = ofDay.get(held);
  if (day?.today !== today) ofDay.set(held, (day = { today, activities: activitiesFrom(held, today) }));
  let minute = ofMinute.get(day.activities);
  if (minute?.time !== time)
    ofMinute.set(day.activities, (minute = { time, listed: listedAt(day.activities, today, time) }));
  return minute.listed;
}
