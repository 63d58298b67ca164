import { foldDigits } from '~/i18n/fold-digits';
import type { Submission } from './submission';

export type Part = 'first-name' | 'last-name' | 'full-name' | 'born-on' | 'due-on' | 'postcode' | 'phone' | 'email';

/** One part of a person's details, folded so that other spellings of the same are found by the same token. */
export interface IndexedPart {
  /** `child:<position>`, `sender` or `adult:<position>`, positions from 0; `household` where the sender is not of it. */
  person: string;
  part: Part;
  normalised: string;
}

/** By what each person of a request can be found. */
export function personParts(submission: Submission): IndexedPart[] {
  const { sourceCode, sender, children, adults, contact, place } = submission;
  const home = 'postcode' in place ? place.postcode : null;
  // Someone who tells us of another family is not to be found as one of it.
  const isOfFamily = sourceCode === '1A' || sourceCode === '1C';
  const second = place.kind === 'outside' ? place.barnetPostcode : null;
  return [
    ...partsOf(isOfFamily ? 'sender' : 'household', {
      ...(isOfFamily && names(sender)),
      phone: [contact.phone],
      email: [contact.email],
      postcode: [home, second],
    }),
    ...children.flatMap((child, position) =>
      partsOf(`child:${position}`, {
        ...names(child),
        'born-on': [child.bornOn],
        'due-on': [child.dueOn],
        postcode: [child.ownPostcode ?? home],
      }),
    ),
    ...adults.flatMap((adult, position) => partsOf(`adult:${position}`, names(adult))),
  ];
}

function names({ firstName, lastName }: { firstName: string; lastName: string }) {
  const isFull = normalise(firstName) !== '' && normalise(lastName) !== '';
  return {
    'first-name': [firstName],
    'last-name': [lastName],
    'full-name': [isFull ? `${firstName} ${lastName}` : null],
  };
}

function partsOf(person: string, parts: Partial<Record<Part, readonly (string | null)[]>>): IndexedPart[] {
  return (Object.entries(parts) as [Part, readonly (string | null)[]][]).flatMap(([part, texts]) =>
    [...new Set(texts.map((text) => normalise(text ?? '')))]
      .filter((normalised) => normalised !== '')
      .map((normalised) => ({ person, part, normalised })),
  );
}

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

/** A part as it is hashed, the same for what was typed and for what is searched: without case, marks and punctuation. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(droppedMarks, '');
  return foldDigits(plain.replace(replaced, (letter) => letters[letter] ?? letter).replace(notOfAWord, ''));
}
