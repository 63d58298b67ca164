const lists = new Map<string, Intl.ListFormat>();
const names = new Map<string, Intl.DisplayNames>();

/** "Mondays, Tuesdays and Fridays" in the way of a language. */
export function listInWords(items: readonly string[], language: string): string {
  let list = lists.get(language);
  if (!list) lists.set(language, (list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language)));
  return list.format(items);
}

/** The name of a language (BCP 47) in a language; its code where the platform has none. */
export function languageName(code: string, language: string): string {
  let own = names.get(language);
  if (!own) names.set(language, (own = new Intl.DisplayNames([language], { type: 'language' })));
  return own.of(code) ?? code;
}
