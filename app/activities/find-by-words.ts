/** How like one asked word is to a word of a group: 1 is the same. */
export interface WordScore {
  id: string;
  word: string;
  score: number;
}

const most = { letters: 80, words: 6 };

/** The words of what was typed, without those that are in everything; none where there is nothing to look for. */
export function askedWords(typed: string): string[] {
  const words = typed
    .slice(0, most.letters)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}\u200c]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => word.length > 2);
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, most.words);
}

/** The groups that most of the words fit, with how well they do; a word that fits none is let go. */
export function bestFits(scores: readonly WordScore[]): ReadonlyMap<string, number> {
  const fits = new Map<string, { words: number; score: number }>();
  for (const { id, score } of scores) {
    const fit = fits.get(id) ?? { words: 0, score: 0 };
    fits.set(id, { words: fit.words + 1, score: fit.score + score });
  }
  const mostWords = [...fits.values()].reduce((least, { words }) => Math.max(least, words), 0);
  return new Map([...fits].filter(([, { words }]) => words === mostWords).map(([id, { score }]) => [id, score]));
}
