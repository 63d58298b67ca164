const zone = 'Europe/London';

/** The calendar people here use, whatever the language. */
const gregorian = (language: string) =>
  new Intl.Locale(language === 'en' ? 'en-GB' : language, { calendar: 'gregory' });

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.entries(options).flat().join(' ')}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(gregorian(language), { timeZone: zone, ...options })));
  return made;
}

/** "Monday 23 November", in London. */
export function weekdayInWords(at: Date, language: string): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

/** "9am" or "9:15am" in English; the language's own way elsewhere. */
export function timeInWords(at: Date, language: string): string {
  if (language !== 'en') return format(language, { hour: 'numeric', minute: '2-digit' }).format(at);
  return format('en', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' })
    .format(at)
    .replace(/:00/, '')
    .replace(/\s/g, '');
}

/** "5 March 2019", of a day YYYY-MM-DD. */
export function dayInWords(on: string, language: string): string {
  return format(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
}

/** "22 November 2026, 16:30", in London. */
export function instantInWords(at: Date, language: string): string {
  return format(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** "5:15pm" in English, of a time of day HH:MM; the language's own way elsewhere. */
export function clockInWords(time: string, language: string): string {
  return timeInWords(new Date(`2026-01-05T${time}:00Z`), language); // in January London keeps universal time
}

/** "Monday", of 1 to 7. */
export function weekdayName(day: number, language: string): string {
  return format(language, { weekday: 'long' }).format(new Date(Date.UTC(2026, 0, 4 + day)));
}
