import type { TFunction } from 'i18next';
import type { Session } from '~/content/kinds/session';
import { numberInWords } from '~/i18n/format-number';
import { moneyInWords } from '~/i18n/format-money';
import { weekdayInWords } from '~/i18n/format-time';

/** Turns words of `activities` into those of a language. */
export interface Speaker {
  t: TFunction<'activities'>;
  language: string;
}

const oldest = 25;

/** "Under 5", "Ages 5 to 11". */
export function agesInWords(ages: Session['ages'], { t, language }: Speaker): string {
  if (ages === null) return t('ages.anyone');
  const { fromYears, toYears } = ages;
  const [from, to] = [numberInWords(fromYears, language), numberInWords(toYears, language)];
  if (toYears === 0) return t('ages.underOne');
  if (fromYears === 0) return t('ages.under', { to: numberInWords(toYears + 1, language) });
  if (toYears === oldest) return t('ages.from', { from });
  return fromYears === toYears ? t('ages.only', { from }) : t('ages.range', { from, to });
}

export function priceInWords(price: Session['price'], { t, language }: Speaker): string {
  return price ? t(`price.${price.per}`, { price: moneyInWords(price.pence, language) }) : t('price.free');
}

/** "Thursday 26 November", of a day YYYY-MM-DD. At noon London's day is everyone's. */
export const dayOfWeekInWords = (on: string, language: string) => weekdayInWords(new Date(`${on}T12:00:00Z`), language);

/** "0.4 miles away": tenths, for more would say more than we know. */
export function milesInWords(miles: number, { t, language }: Speaker): string {
  const rounded = Math.max(0.1, Math.round(miles * 10) / 10);
  return t('away', { count: rounded, number: numberInWords(rounded, language) });
}
