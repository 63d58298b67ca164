import type { HubId } from '~/hubs/hub';
import { activities } from './activities.server';
import { lastOfWeek } from './activity';
import { cardFacts } from './list-facts.server';
import { byDay } from './narrow';
import { present } from './present.server';

/** The groups of a hub's places in the week that begins today, by day, at most so many; `rest` is how many more there are. */
export function weekFacts(hub: HubId, language: string, most: number) {
  const { today } = present();
  const days = byDay(
    activities().filter(({ venue }) => venue.hub === hub),
    today,
  );
  let left = most;
  const shown = days.flatMap(({ on, listed }) => {
    const items = listed.slice(0, left).map((each) => cardFacts(each, today, language, on));
    left -= items.length;
    return items.length > 0 ? [{ on, items }] : [];
  });
  const total = days.reduce((sum, { listed }) => sum + listed.length, 0);
  return { today, until: lastOfWeek(today), days: shown, rest: total - (most - left) };
}

export type WeekFacts = ReturnType<typeof weekFacts>;
