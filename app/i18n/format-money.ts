const formats = new Map<string, Intl.NumberFormat>();

/** Pence as money is written in a language: £2, £2.50. */
export function moneyInWords(pence: number, language: string): string {
  const isWhole = pence % 100 === 0;
  const key = `${language} ${String(isWhole)}`;
  let format = formats.get(key);
  if (!format) {
    const digits = isWhole ? 0 : 2;
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const locale = language === 'en' ? 'en-GB' : language;
    formats.set(key, (format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP', ...options })));
  }
  return format.format(pence / 100);
}
