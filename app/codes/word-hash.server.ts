import { hash, verify } from '@node-rs/argon2';
import { foldWord } from './word';

// The word is hashed together with the code's secret: whoever has a copy of the database alone would have to guess 80
// random bits with each word. So this may cost less than a password's hash, and a busy machine answers in time.
const cost = { memoryCost: 12_288, timeCost: 2, parallelism: 1 } as const;

const joined = (word: string, secret: string) => `${foldWord(word)}\0${secret}`;

export function hashWord(word: string, secret: string): Promise<string> {
  return hash(joined(word, secret), cost);
}

let nobody: Promise<string> | undefined;

/** Takes as long where there is no code (`null`), so that time does not tell whether one was found. */
export async function isWord(wordHash: string | null, word: string, secret: string): Promise<boolean> {
  nobody ??= hash('nobody has this word', cost);
  const matches = await verify(wordHash ?? (await nobody), joined(word, secret));
  return matches && wordHash !== null;
}
