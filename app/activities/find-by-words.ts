/** How like an asked word a word of some group is: 1 is the same. */
export interface LikeWord {
  asked: string;
  word: string;
  score: number;
}

/** The words of a group in a language, in the one form in which they are compared. */
export interface WordsOf {
  id: string;
  language: string;
  words: readonly string[];
}

/** Which groups have a word: their places among all groups, by language and word. */
export interface WordIndex {
  groups: number;
  having: ReadonlyMap<string, readonly number[]>;
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

const keyOf = (language: string, word: string) => `${language} ${word}`;

/** `ids`: all groups; words of another are left out. */
export function makeWordIndex(ids: readonly string[], all: readonly WordsOf[]): WordIndex {
  const places = new Map(ids.map((id, place) => [id, place]));
  const having = new Map<string, number[]>();
  for (const { id, language, words } of all) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const word of words) {
      const key = keyOf(language, word);
      const held = having.get(key);
      if (held) held.push(place);
      else having.set(key, [place]);
    }
  }
  return { groups: ids.length, having };
}

/**
 * How well the asked words fit each group, of those that most of the words fit; null for the others. A word that fits none is
 * let go. English is looked through as well: the names of places are in it, and so is what nobody has translated yet.
 */
export function findByWords({ groups, having }: WordIndex, alike: readonly LikeWord[], language: string) {
  const scores = new Array<number>(groups).fill(0);
  const words = new Array<number>(groups).fill(0);
  for (const asked of new Set(alike.map((each) => each.asked)))
    for (const [place, score] of bestScores(alike.filter((each) => each.asked === asked))) {
      scores[place] = (scores[place] ?? 0) + score;
      words[place] = (words[place] ?? 0) + 1;
    }
  const mostWords = words.reduce((least, each) => Math.max(least, each), 1);
  return scores.map((score, place) => (words[place] === mostWords ? score : null));

  /** By place, the score of the likest word that the group has. */
  function bestScores(likeWords: readonly LikeWord[]): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    for (const { word, score } of likeWords)
      for (const code of new Set([language, 'en']))
        for (const place of having.get(keyOf(code, word)) ?? [])
          if ((best.get(place) ?? 0) < score) best.set(place, score);
    return best;
  }
}
