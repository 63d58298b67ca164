import type { TFunction } from 'i18next';
import type { ContactRule } from './contact-rules';
import type { Due } from './due';

const zone = 'Europe/London';
const dayStyle = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: zone,
} as const;
const timeStyle = {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
} as const;

/** A day `YYYY-MM-DD` in words: Mon, 6 Jul 2026. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', dayStyle).format(new Date(`${day}T12:00:00Z`));
}

/** An instant in words, as clocks in London show it. */
export function timeInWords(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...dayStyle, ...timeStyle }).format(new Date(at));
}

export function dueInWords(t: TFunction<'staff'>, due: Due, dueAt: string): string {
  const time = new Intl.DateTimeFormat('en-GB', timeStyle).format(new Date(dueAt));
  return t(`due.${due.state}`, { day: dayInWords(due.day), time });
}

/** `Text and e-mail only`, `Do not ring`. */
export function contactRuleInWords(t: TFunction<'staff'>, { code, channels = [] }: ContactRule): string {
  const list = new Intl.ListFormat('en-GB').format(channels.map((channel) => t(`channels.${channel}`)));
  const words = t(`contactRules.${code}`, { channels: list });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A language's English name; the code where there is none. */
export function languageInWords(code: string): string {
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code;
}
