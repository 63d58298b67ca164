import { z } from 'zod';

const languageCode = /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/;

/** Words that staff wrote, by language (BCP 47); they come before those in `locales/`. */
export const ownWords = <T extends z.ZodType>(words: T) => z.record(z.string().regex(languageCode), words).optional();

/** Words in each language (BCP 47) they were written in; English always, and shown where another is missing. */
export const byLanguage = <T extends z.ZodType>(words: T) =>
  z
    .object({ en: words })
    .catchall(words)
    .refine((all) => Object.keys(all).every((code) => languageCode.test(code)), 'A language has a code like "fa"');
