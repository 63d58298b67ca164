import { content } from '~/content/content.server';
import { hubIds, type HubId } from '~/hubs/hub';
import { dayInWords } from '~/i18n/format-time';

/** Where a hub is and how to reach it, with the day that was last checked in the words of a language. */
export function hubFacts(id: HubId, language: string) {
  const hub = content().hubs.find((each) => each.id === id);
  if (!hub) return null;
  const { building, street, area, postcode, phone, latitude, longitude, lastCheckedOn } = hub;
  const checked = lastCheckedOn && dayInWords(lastCheckedOn, language);
  return { id, building, street, area, postcode, phone, latitude, longitude, checked };
}

export type HubFacts = NonNullable<ReturnType<typeof hubFacts>>;

export const factsOf = (hubs: readonly HubId[], language: string): HubFacts[] =>
  hubs.flatMap((id) => hubFacts(id, language) ?? []);

export const allHubs = (language: string) => factsOf(hubIds, language);

/** When the hubs are open, and when that was last checked. */
export function hubHours(language: string) {
  const { days, lastCheckedOn } = content().workingHours.hub;
  return { days, checked: lastCheckedOn && dayInWords(lastCheckedOn, language) };
}

export type HubHours = ReturnType<typeof hubHours>;
