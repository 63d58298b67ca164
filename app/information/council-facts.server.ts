import { content } from '~/content/content.server';
import type { Council } from '~/content/kinds/council';
import { dayInWords } from '~/i18n/format-time';

/** A council's own way in, by its id or by the name the catchment uses; null where we hold none. */
export function councilFacts(by: Partial<Pick<Council, 'id' | 'name'>>, language: string) {
  const council = content().councils.find(({ id, name }) => id === by.id || name === by.name);
  if (!council) return null;
  const { id, name, doorName, phone, outOfHoursPhone, url, lastCheckedOn } = council;
  const checked = lastCheckedOn && dayInWords(lastCheckedOn, language);
  return { id, name, door: doorName, phone, outOfHoursPhone, url, checked };
}

export type CouncilFacts = NonNullable<ReturnType<typeof councilFacts>>;
