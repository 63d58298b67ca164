/** How much of what English says is said in another language. */
export type WordsState = 'whole' | 'part' | 'none';

type Words = Readonly<Record<string, unknown>>;

const isSaid = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';

/** `part` where English says something, or more points of something, that the language does not. */
export function wordsState(english: Words, own: Words | undefined): WordsState {
  if (!own) return 'none';
  const isWhole = Object.entries(english).every(([member, said]) => {
    const other = own[member];
    if (!isSaid(said)) return true;
    if (!isSaid(other)) return false;
    return !Array.isArray(said) || (Array.isArray(other) && other.length >= said.length);
  });
  return isWhole ? 'whole' : 'part';
}
