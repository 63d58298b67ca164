import { cleanText } from '~/journey/clean-text';

export const wordLimits = { note: 4000, reason: 2000, line: 120 } as const;

/** What someone wrote, as it is kept; an issue's code where there is nothing or too much of it. */
export function readWords(typed: string, limit: number): { words: string } | { issue: 'required' | 'too-long' } {
  const words = cleanText(typed);
  if (words === '') return { issue: 'required' };
  return words.length > limit ? { issue: 'too-long' } : { words };
}

/** The issues of boxes that must hold words, by name; none where all do. */
export function missingWords(boxes: Readonly<Record<string, string>>, limit: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(boxes).flatMap(([name, typed]) => {
      const read = readWords(typed, limit);
      return 'issue' in read ? [[name, read.issue]] : [];
    }),
  );
}

export const hasIssues = (issues: Readonly<Record<string, string>>) => Object.keys(issues).length > 0;
