/** How easy it was, from 5, very easy, to 1, very hard. */
export const ratings = ['5', '4', '3', '2', '1'] as const;
export const wordsLimit = 2000;

export interface TypedFeedback {
  rating: string;
  words: string;
  from: string;
}

export interface GivenFeedback {
  rating: number;
  words: string | null;
  cameFrom: 'sent' | 'site';
}

/** What was posted, or the codes of what is wrong with it by field. Ends of line count once, as in the browser. */
export function readFeedback({
  rating,
  words,
  from,
}: TypedFeedback): GivenFeedback | { wrong: Record<string, string> } {
  const text = words.replace(/\r\n/g, '\n').trim();
  const wrong = {
    ...(!(ratings as readonly string[]).includes(rating) && { rating: 'missing' }),
    ...(text.length > wordsLimit && { words: 'too-long' }),
  };
  if (Object.keys(wrong).length > 0) return { wrong };
  return { rating: Number(rating), words: text === '' ? null : text, cameFrom: from === 'sent' ? 'sent' : 'site' };
}
