import type { TFunction } from 'i18next';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { lookedUpOnce } from '~/i18n/looked-up-once';
import type { ContactRule } from './contact-rules';
import type { Due } from './due';

const zone = 'Europe/London';
const shortStyle = { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone } as const;
const dayStyle = { ...shortStyle, year: 'numeric' } as const;
const timeStyle = {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
} as const;

// Making one costs more than a row of a tray: they are made once.
const shortDay = new Intl.DateTimeFormat('en-GB', shortStyle);
const wholeDay = new Intl.DateTimeFormat('en-GB', dayStyle);
const wholeTime = new Intl.DateTimeFormat('en-GB', { ...dayStyle, ...timeStyle });
const clockTime = new Intl.DateTimeFormat('en-GB', timeStyle);
const listed = new Intl.ListFormat('en-GB');
const languageNames = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** What a tray shows a hundred times. */
const once = lookedUpOnce<string>();

/** A day `YYYY-MM-DD` in words: Mon 6 Jul 2026; without the year where it is that of `today`. */
export function dayInWords(day: string, today?: string): string {
  const isShort = today?.slice(0, 4) === day.slice(0, 4);
  const style = isShort ? shortDay : wholeDay;
  return once(`day ${day} ${isShort ? 'short' : 'whole'}`, () =>
    style.format(new Date(`${day}T12:00:00Z`)).replace(',', ''),
  );
}

/** An instant in words, as clocks in London show it. */
export function timeInWords(at: string): string {
  return wholeTime.format(new Date(at)).replace(',', '');
}

export function dueInWords(t: TFunction<'staff'>, due: Due, dueAt: string, today?: string): string {
  const time = clockTime.format(new Date(dueAt));
  const day = dayInWords(due.day, today);
  const isByTheHour = due.state === 'soon' || due.state === 'today';
  return once(`${due.state} ${isByTheHour ? time : day}`, () => t(`due.${due.state}`, { day, time }));
}

/** `Text and e-mail only`, `Do not ring`. */
export function contactRuleInWords(t: TFunction<'staff'>, { code, channels = [] }: ContactRule): string {
  return once(['rule', code, ...channels].join(' '), () => {
    const list = listed.format(channels.map((channel) => t(`channels.${channel}`)));
    const words = t(`contactRules.${code}`, { channels: list });
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
}

/** A language's English name; the code where there is none. */
export function languageInWords(code: string): string {
  return languageNames.of(code) ?? code;
}

/** A number as people here dial it; one from abroad with its country. */
export function phoneInWords(number: string): string {
  const phone = parsePhoneNumberFromString(number, 'GB');
  if (!phone) return number;
  return phone.countryCallingCode === '44' ? phone.formatNational() : phone.formatInternational();
}

interface ToldEvent {
  type: string;
  facts?: Readonly<Record<string, unknown>>;
}

/** What happened, in a few words; of a kind that has no words yet, that something did. */
export function eventTitle(t: TFunction<'staff-acts'>, { type, facts = {} }: ToldEvent): string {
  const words = (group: string, code: unknown) =>
    typeof code === 'string'
      ? t([`staff-acts:${group}.${code}`, `staff:${group}.${code}`], { defaultValue: code })
      : '';
  const { tray, to, from, outcome, template, of, partner, priority, decision, channel, panelOn, weeks, purpose } =
    facts;
  return t([`staff-acts:events.${type}`, `staff:events.${type}`, 'staff-acts:events.other'], {
    tray: words('trays', type === 'stepped-up' ? 'mash' : (to ?? tray)),
    from: words(of || type === 'answered' ? 'whom' : 'trays', from ?? of),
    outcome: words('outcomes', outcome),
    message: words('messages', template),
    partner: words('partners', partner),
    priority: words('priorities', priority),
    decision: words('panelDecisions', decision),
    channel: words('ways', channel),
    day: typeof panelOn === 'string' ? dayInWords(panelOn) : '',
    weeks: typeof weeks === 'number' ? String(weeks) : '',
    agreement: words('agreements', purpose),
  });
}
