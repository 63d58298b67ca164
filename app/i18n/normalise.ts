import { foldDigits } from './fold-digits';

// Marks over and under letters that writers leave out. Vowel signs of Indic scripts are marks too, but part of the word.
const droppedMarks = /\p{Script=Inherited}|(?=\p{M})\p{Script=Hebrew}|(?=\p{M})\p{Script=Arabic}|\u0640/gu;
const notOfAWord = /[^\p{L}\p{N}\p{M}]/gu;
// Letters that Unicode does not take apart, as they are written where the keyboard has none; and letters that look and
// sound the same but differ between Arabic, Persian and Urdu keyboards.
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŧ: 't', ə: 'e' },
  ...{ ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ٱ: 'ا' },
};
const replaced = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** A text as it is hashed, the same for what was typed and for what is looked for: without case, marks and punctuation. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(droppedMarks, '');
  return foldDigits(plain.replace(replaced, (letter) => letters[letter] ?? letter).replace(notOfAWord, ''));
}
