import { Temporal } from 'temporal-polyfill';
import { londonDay } from '~/i18n/london-day';

const tuesday = 2;

/**
 * The day, YYYY-MM-DD, of the Panel that a referral marked now comes to: the coming Tuesday, not today's, which met in
 * the morning (P 5.4). A Tuesday on which nobody works moves to the next day that is worked.
 */
export function nextPanelDay(now: Date, holidays: ReadonlySet<string>): string {
  const today = Temporal.PlainDate.from(londonDay(now));
  const ahead = (tuesday - today.dayOfWeek + 7) % 7 || 7;
  const day = panelOfWeek(today.add({ days: ahead }), holidays);
  // In the week of a moved Panel its own day may still be to come.
  const thisWeek = panelOfWeek(today.subtract({ days: (today.dayOfWeek - tuesday + 7) % 7 }), holidays);
  return (Temporal.PlainDate.compare(thisWeek, today) > 0 ? thisWeek : day).toString();
}

function panelOfWeek(on: Temporal.PlainDate, holidays: ReadonlySet<string>): Temporal.PlainDate {
  return holidays.has(on.toString()) || on.dayOfWeek > 5 ? panelOfWeek(on.add({ days: 1 }), holidays) : on;
}

/** Whether a Panel's day is one it was moved to. */
export const isMovedPanel = (on: string) => Temporal.PlainDate.from(on).dayOfWeek !== tuesday;
