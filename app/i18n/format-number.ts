const formats = new Map<string, Intl.NumberFormat>();

/** A number in the figures of a language: 2.5, ۲٫۵. */
export function numberInWords(number: number, language: string): string {
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })));
  return format.format(number);
}
