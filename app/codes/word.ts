import { normalise } from '~/i18n/normalise';

export const wordLimits = { least: 4, most: 60 };
export type WordIssue = 'required' | 'short' | 'long' | 'digits';

/** The word that is asked for beside a code, the same on any keyboard: without case, marks, spaces and punctuation. */
export const foldWord = (typed: string) => normalise(typed.slice(0, 200));

/** Why a word is no good; null where it is. A birthday or a house number is what others try first. */
export function wordIssue(typed: string): WordIssue | null {
  const word = foldWord(typed);
  const { length } = [...word];
  if (length === 0) return 'required';
  if (/^\p{N}+$/u.test(word)) return 'digits';
  if (length < wordLimits.least) return 'short';
  return length > wordLimits.most ? 'long' : null;
}
