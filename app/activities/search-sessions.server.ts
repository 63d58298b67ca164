import type { Content } from '~/content/content';
import { content } from '~/content/content.server';
import { pool } from '~/platform/db.server';
import { askedWords, findByWords, type LikeWord, makeWordIndex, type WordIndex, type WordsOf } from './find-by-words';

const ofContent = new WeakMap<Content, Promise<WordIndex>>();

/** The words of the groups as the database keeps them: read at the first search after the content has changed. */
function wordIndex(): Promise<WordIndex> {
  const held = content();
  let index = ofContent.get(held);
  if (!index) ofContent.set(held, (index = readIndex(held)));
  index.catch(() => ofContent.delete(held));
  return index;
}

async function readIndex({ sessions }: Content): Promise<WordIndex> {
  const sql = 'select session_id as id, language, to_json(words) as words from session_search';
  const { rows } = await pool.query<WordsOf>(sql);
  return makeWordIndex(
    sessions.map(({ id }) => id),
    rows,
  );
}

/**
 * How like what was typed each session of the content is, in their order: spelt right or nearly so; null for those that are
 * not. Null where nothing was asked.
 */
export async function searchSessions(typed: string, language: string): Promise<readonly (number | null)[] | null> {
  const words = askedWords(typed);
  if (words.length === 0) return null;
  const sql = 'select asked, word, score from session_words_like($1)';
  const alike = pool.query<LikeWord>({ name: 'session-words-like', text: sql, values: [words] });
  const [index, { rows }] = await Promise.all([wordIndex(), alike]);
  return findByWords(index, rows, language);
}
