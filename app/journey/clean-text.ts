// NUL and other control characters, and halves of characters, mean nothing here and break printers, files and databases.
const controls = /(?![\t\n])\p{Cc}|\p{Cs}/gu;
const seen = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Free text as kept: line ends made one kind (so that counting agrees with what is seen), ends trimmed; empty where nothing is to be seen. */
export function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim();
  return seen.test(clean) ? clean : '';
}

/** One line of text. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** What is left of a code, a number or an address when marks that only steer direction are taken out. */
export function cleanCode(text: string): string {
  return cleanLine(text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''));
}
