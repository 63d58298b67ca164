import { inTransaction } from '~/platform/transaction.server';
import { askedWords, bestFits, leastLikeness, type WordScore } from './find-by-words';

// The index gives what is like a word at all; how like it is is then worked out for those alone. English is looked through
// as well: the names of places are in it, and so is what nobody has translated yet.
const search = `
  select s.session_id as id, asked.word, max(word_similarity(search_text(asked.word), s.words)) as score
  from unnest($1::text[]) as asked(word) join session_search s on s.words %> search_text(asked.word)
  where s.language in ($2, 'en')
  group by s.session_id, asked.word`;

/** The ids of the groups that what was typed is like, spelt right or nearly so, with how like; null where nothing was asked. */
export async function searchSessions(typed: string, language: string): Promise<ReadonlyMap<string, number> | null> {
  const words = askedWords(typed);
  if (words.length === 0) return null;
  const scores = await inTransaction(async (tx) => {
    const threshold = String(leastLikeness);
    await tx.$queryRawUnsafe(`select set_config('pg_trgm.word_similarity_threshold', $1, true)`, threshold);
    return tx.$queryRawUnsafe<WordScore[]>(search, words, language);
  });
  return bestFits(scores);
}
