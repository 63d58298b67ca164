import { pool } from '~/platform/db.server';
import { askedWords, bestFits, type WordScore } from './find-by-words';

/** The ids of the groups that what was typed is like, spelt right or nearly so, with how like; null where nothing was asked. */
export async function searchSessions(typed: string, language: string): Promise<ReadonlyMap<string, number> | null> {
  const words = askedWords(typed);
  if (words.length === 0) return null;
  const sql = 'select id, word, score from session_find($1, $2)';
  const { rows } = await pool.query<WordScore>({ name: 'session-find', text: sql, values: [words, language] });
  return bestFits(rows);
}
