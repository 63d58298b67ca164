import type { i18n } from 'i18next';
import type { Programme, ProgrammeWords } from '~/content/kinds/programme';

export type Worded = Pick<Programme, 'id' | 'audience' | 'words'>;

/**
 * What a programme is called and says in a language, and the language that is in: what staff wrote comes before our own
 * words, and English stands in where a language has none. Professionals read English whatever the language.
 */
export function programmeWords(
  i18n: i18n,
  { id, audience, words }: Worded,
  code: string,
): ProgrammeWords & { language: string } {
  const isEnglish = audience === 'professional';
  const own = `${isEnglish ? 'support-professional' : 'support'}:of.${id}`;
  for (const language of isEnglish ? ['en'] : [code, 'en']) {
    const written = words?.[language];
    if (written) return { ...written, language };
    // i18next takes the words of its fallback language for words that exist
    if (i18n.getResource(language, isEnglish ? 'support-professional' : 'support', `of.${id}`) === undefined) continue;
    return { ...(i18n.getFixedT(language)(own, { returnObjects: true }) as unknown as ProgrammeWords), language };
  }
  const [[language, first] = []] = Object.entries(words ?? {});
  if (language !== undefined && first) return { ...first, language };
  return { name: id, summary: '', who: '', what: [], not: '', language: 'en' };
}
